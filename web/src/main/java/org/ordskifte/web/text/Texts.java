package org.ordskifte.web.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The texts of the language being read: {@code #{t['key']}} as it stands, {@code #{t.of('key', a, b)}} with its places
 * filled. A map, because that is how pages look things up; fixed numbers of arguments, because expressions choose a
 * method by counting them.
 */
@Named("t")
@RequestScoped
public class Texts extends AbstractMap<String, String> {

    private Wording wording;

    protected Texts() {}

    @Inject
    public Texts(Language language) {
        this.wording = language.getWording();
    }

    public Texts(Tongue tongue) {
        this.wording = Wording.in(tongue);
    }

    @Override
    public String get(Object key) {
        return wording.text(String.valueOf(key));
    }

    @Override
    public boolean containsKey(Object key) {
        return wording.has(String.valueOf(key));
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return wording.keys().stream()
                .map(key -> Map.entry(key, wording.text(key)))
                .collect(Collectors.toUnmodifiableSet());
    }

    public String of(String key) {
        return wording.text(key);
    }

    public String of(String key, Object first) {
        return wording.text(key, new Object[] {first});
    }

    public String of(String key, Object first, Object second) {
        return wording.text(key, new Object[] {first, second});
    }

    public String of(String key, Object first, Object second, Object third) {
        return wording.text(key, new Object[] {first, second, third});
    }

    public String of(String key, Object first, Object second, Object third, Object fourth) {
        return wording.text(key, new Object[] {first, second, third, fourth});
    }
}
