/** L'expression ne se traduit pas ; le message dit en français la forme en cause. */
export class ErreurTraduction extends Error {}
