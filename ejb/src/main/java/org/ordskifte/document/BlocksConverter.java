package org.ordskifte.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.ordskifte.shared.Json;

/** Blocks as a JSON array, each with its type. */
@Converter
public class BlocksConverter implements AttributeConverter<List<Block>, String> {

    private static final TypeReference<List<Block>> BLOCKS = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(List<Block> blocks) {
        try {
            return Json.mapper().writerFor(BLOCKS).writeValueAsString(blocks);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("blocks cannot be written", e);
        }
    }

    @Override
    public List<Block> convertToEntityAttribute(String json) {
        return Json.read(json, BLOCKS);
    }
}
