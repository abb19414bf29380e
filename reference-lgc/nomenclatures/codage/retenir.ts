import type { CodeTrouve } from '../recherche/chercher.ts'

const TITRE = 'Codage :'

/** Ce que le document garde d'un code retenu : le médecin le lit et peut l'ôter. */
export const ligneCodage = ({ code, libelle }: CodeTrouve, sigle: string): string =>
  `- ${libelle} (${sigle} ${code})`

/** Le texte revient de l'écran avec des espaces insécables : elles ne changent pas la ligne. */
const simple = (ligne: string): string => ligne.replace(/[\u00a0\u202f]/g, ' ').trimEnd()

/** Ajoute le code à la fin du texte, sous son titre ; un code déjà retenu ne s'écrit pas deux fois. */
export function retenirCode(texte: string, ligne: string): string {
  const avant = texte.replace(/\r\n/g, '\n').trimEnd()
  const lignes = avant.split('\n').map(simple)
  if (lignes.includes(simple(ligne))) return texte
  const debut = lignes.lastIndexOf(TITRE)
  const ouvert = debut >= 0 && lignes.slice(debut + 1).every((suite) => suite.startsWith('- '))
  return ouvert ? `${avant}\n${ligne}` : `${avant}${avant && '\n\n'}${TITRE}\n${ligne}`
}
