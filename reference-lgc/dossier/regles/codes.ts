/** Forme d'un code de la CIM-10, point compris ; l'existence du code n'est pas contrôlée ici. */
export const estCim10 = (code: string): boolean => /^[A-Z]\d{2}(?:\.\d{1,3})?$/.test(code)

/** Forme d'un code de la CCAM. */
export const estCcam = (code: string): boolean => /^[A-Z]{4}\d{3}$/.test(code)
