const LARGEUR = 98

/** Coupe un texte aux espaces pour que chaque ligne tienne, retrait compris. */
export function couper(texte: string, retrait: number): readonly string[] {
  const lignes = ['']
  for (const mot of texte.split(' ')) {
    const courante = lignes.at(-1) ?? ''
    const suite = courante === '' ? mot : `${courante} ${mot}`
    if (suite.length + retrait <= LARGEUR) lignes[lignes.length - 1] = suite
    else lignes.push(mot)
  }
  return lignes
}

/** Un paragraphe en commentaire, à deux espaces du bord. */
export const commenter = (texte: string, marge = ''): readonly string[] =>
  couper(texte, 5 + marge.length).map((ligne) => `  // ${marge}${ligne}`.trimEnd())
