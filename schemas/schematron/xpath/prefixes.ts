/** Les préfixes qu'un schematron déclare, et leur espace de noms. */
export type Prefixes = ReadonlyMap<string, string>
