/** Au-delà, un message n'est pas lu : aucun échange d'identité n'en approche. */
export const OCTETS_MAX = 1024 * 1024
export const SEGMENTS_MAX = 2_000
export const CHAMPS_MAX = 400
