-- Nothing asks any more what somebody holds in all tenants at once: whoever comes out of a tenant's organization is looked
-- up inside that tenant. No release that runs on this schema sets the scope these policies waited for.
drop policy own_memberships on membership;
drop policy own_seats on seat;
drop policy own_unit_members on unit_member;
