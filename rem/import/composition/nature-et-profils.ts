import type { Nature } from '../../types.ts'
import type { ExigenceLue } from '../lignes/types.ts'
import { texteNormalise } from '../rapprochement/texte-normalise.ts'

const GENERAL = 'Général'
const TOUS = new Set(['general', 'tous', 'tous profils', 'tous les profils'])

/** Ce que le fichier dit d'une exigence, dans les mots du catalogue. */
export interface NatureEtProfils {
  nature: Nature
  profils: readonly string[]
  /** Ce que le fichier contredit ou ne dit pas. */
  doutes: readonly string[]
}

/** Ce que le catalogue en disait, quand il connaît l'exigence. */
export interface NatureConnue {
  nature: Nature
  profils: readonly string[]
}

function lireProfils(cellule: string, connus: readonly string[]): readonly string[] {
  const parTexte = new Map(connus.map((nom) => [texteNormalise(nom), nom]))
  const reconnaitre = (texte: string): string | undefined =>
    TOUS.has(texteNormalise(texte)) ? GENERAL : parTexte.get(texteNormalise(texte))
  // Un nom de profil peut contenir une virgule : la cellule entière d'abord.
  const entier = reconnaitre(cellule)
  if (entier !== undefined) return [entier]
  const noms = cellule
    .split(/[\n;,|/]+/)
    .map((nom) => nom.replace(/^[-•\s]+/, '').trim())
    .filter((nom) => nom !== '')
  return [...new Set(noms.map((nom) => reconnaitre(nom) ?? nom))]
}

/** PEUT sans DOIT : une préconisation (colonnes-rem.yaml, entête de l'énoncé). */
const ditPeut = (enonce: string | null): boolean =>
  /\bPEU(T|VENT)\b/.test(enonce ?? '') && !/\bDOI(T|VENT)\b/.test(enonce ?? '')

function estPreconisation({ nature, enonce }: ExigenceLue, connue: NatureConnue | null): boolean {
  if (nature !== null) return /preconisation|peut/.test(texteNormalise(nature))
  return connue === null ? ditPeut(enonce) : connue.nature === 'preconisation'
}

/**
 * Nature et profils d'une exigence du fichier. Une exigence est conditionnelle quand elle n'est pas au
 * profil Général (convention, annexe 1, 4.B) ; la colonne « conditionnelle » qui dit le contraire, et
 * tout ce que le fichier ne dit pas, font douter.
 */
export function lireNatureEtProfils(
  lue: ExigenceLue,
  connus: readonly string[],
  connue: NatureConnue | null,
): NatureEtProfils {
  const profils =
    lue.profil === null ? (connue?.profils ?? [GENERAL]) : lireProfils(lue.profil, connus)
  const general = profils.includes(GENERAL)
  const inconnus = profils.filter((nom) => nom !== GENERAL && !connus.includes(nom))
  const doutes = inconnus.map((nom) => `profil inconnu du catalogue : « ${nom} », ajouté`)
  if (lue.profil === null && connue === null) doutes.push('sans profil : mise au profil Général')
  if (estPreconisation(lue, connue)) {
    if (!general) doutes.push('préconisation d’un profil : écrite aussi au profil Général')
    return { nature: 'preconisation', profils: general ? profils : [GENERAL, ...profils], doutes }
  }
  const dite = /^(oui|non)/.exec(texteNormalise(lue.conditionnelle ?? ''))?.[1]
  if (dite === 'oui' && general) doutes.push('dite conditionnelle, mais au profil Général')
  if (dite === 'non' && !general) doutes.push('dite non conditionnelle, mais d’un profil')
  return { nature: general ? 'systematique' : 'conditionnelle', profils, doutes }
}
