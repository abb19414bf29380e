import type { ExigenceLue } from '../lignes/types.ts'
import { texteNormalise } from '../rapprochement/texte-normalise.ts'

interface Chapitre {
  code: string
  libelle: string
}

/** « 1. Gestion de l'identité » et « Gestion de l'identité » sont le même titre. */
const titre = (texte: string): string => texteNormalise(texte.replace(/^\s*\d+(\.\d+)*\.?\s+/, ''))

const codeDeNumero = (id: string): string => id.split(/[./]/)[0] ?? id

/**
 * Le chapitre d'une exigence du fichier que le catalogue n'avait pas : d'après le code de sa section,
 * son titre, ou le début de son numéro. Un chapitre absent du catalogue est créé.
 */
export function placerChapitre(
  { id, idSection, chapitre }: ExigenceLue,
  connus: readonly Chapitre[],
): Chapitre {
  const parCode = (code: string) => connus.find((autre) => autre.code === code)
  const parTitre = (texte: string) => connus.find((autre) => titre(autre.libelle) === titre(texte))
  const trouve =
    (idSection === null ? undefined : parCode(idSection)) ??
    (chapitre === null ? undefined : (parCode(chapitre) ?? parTitre(chapitre))) ??
    (chapitre === null ? parCode(codeDeNumero(id)) : undefined)
  if (trouve !== undefined) return trouve
  const code = idSection !== null && /^[\w.-]{1,12}$/.test(idSection) ? idSection : codeDeNumero(id)
  return parCode(code) ?? { code, libelle: chapitre ?? code }
}
