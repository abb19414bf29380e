import type { Compte } from '../compte.ts'
import { PROFESSIONS } from '../professions.ts'
import { LIBELLES_ROLE } from '../roles.ts'
import { type ChampCompte, LIBELLES_CHAMPS } from './saisie.ts'

/** Ce qui identifie la personne, et ce qui lui est permis : deux natures de trace. */
const CHAMPS = {
  attributs: [
    'identifiant',
    'nom',
    'prenom',
    'nomExercice',
    'prenomExercice',
    'profession',
    'rpps',
  ],
  permissions: ['role', 'administrateur', 'superUtilisateur'],
} as const satisfies Record<string, readonly ChampCompte[]>

export interface Ecart {
  champ: ChampCompte
  avant: string
  apres: string
}

/** Un champ en toutes lettres, comme l'écran le montre. */
export function valeurLue(compte: Compte, champ: ChampCompte): string {
  if (champ === 'role') return LIBELLES_ROLE[compte.role]
  if (champ === 'profession') return compte.profession ? PROFESSIONS[compte.profession] : 'aucune'
  const valeur = compte[champ]
  if (typeof valeur === 'boolean') return valeur ? 'oui' : 'non'
  return valeur ?? 'aucun'
}

export const ecarts = (
  avant: Compte,
  apres: Compte,
  nature: keyof typeof CHAMPS,
): readonly Ecart[] =>
  CHAMPS[nature].flatMap((champ) => {
    const [a, b] = [valeurLue(avant, champ), valeurLue(apres, champ)]
    return a === b ? [] : [{ champ, avant: a, apres: b }]
  })

/** « Nom d'exercice : DURAND → DUPONT » */
export const dire = (changes: readonly Ecart[]): string =>
  changes
    .map(({ champ, avant, apres }) => `${LIBELLES_CHAMPS[champ]} : ${avant} → ${apres}`)
    .join(' ; ')
