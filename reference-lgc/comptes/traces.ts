import type { Base } from '../base/base.ts'
import type { IdMutation } from '../mutations/index.ts'
import type { Noyau } from '../serveur/dependances.ts'
import { type Compte, nomComplet } from './compte.ts'

/** Ce qui se trace de la vie d'un compte (SC.SSI/IAM.91). */
export const NATURES = {
  creation: 'Création du compte',
  attributs: 'Modification des attributs',
  permissions: 'Modification des permissions',
  desactivation: 'Désactivation',
  reactivation: 'Réactivation',
  blocage: 'Blocage du mot de passe',
  deblocage: 'Déblocage du mot de passe',
  reinitialisation: 'Mot de passe provisoire',
  connexion: 'Connexion',
  deconnexion: 'Déconnexion',
  'fin-session': 'Fin de session',
  'mot-de-passe': 'Changement de mot de passe',
  rapprochement: 'Rapprochement avec Pro Santé Connect',
} as const
export type Nature = keyof typeof NATURES

export interface Trace {
  /** Qui agit, en toutes lettres : un compte disparu ne doit pas effacer une trace. */
  auteur: string
  /** Le compte dont il s'agit, ou ce qui en tient lieu : un profil, un identifiant inconnu. */
  compte: Pick<Compte, 'id' | 'nom' | 'prenom'> | string
  nature: Nature
  reussi: boolean
  /** Jamais un mot de passe, un jeton ni un code. */
  detail?: string
}

const nomDe = (compte: Trace['compte']): string =>
  typeof compte === 'string' ? compte : nomComplet(compte)

/** Écrit la ligne ; les pages passent par `tracerCompte`. */
export function inscrireTrace(base: Base, maintenant: Date, trace: Trace): void {
  const { compte } = trace
  base.executer(
    `INSERT INTO trace_compte (le, auteur, compte_id, compte, nature, reussi, detail)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
    [
      maintenant.toISOString(),
      trace.auteur,
      typeof compte === 'string' ? null : compte.id,
      nomDe(compte),
      trace.nature,
      trace.reussi ? 1 : 0,
      trace.detail ?? '',
    ],
  )
}

/** Les lignes que chaque mutant oublie. */
const OUBLIS = [
  ['trace-attributs-absente', ({ nature }) => nature === 'attributs'],
  ['trace-permissions-absente', ({ nature }) => nature === 'permissions'],
  ['trace-echec-connexion-absente', ({ nature, reussi }) => nature === 'connexion' && !reussi],
  [
    'trace-mot-de-passe-refuse-absente',
    ({ nature, reussi }) => nature === 'mot-de-passe' && !reussi,
  ],
] as const satisfies readonly (readonly [IdMutation, (trace: Trace) => boolean])[]

/** Trace ce qu'un utilisateur a fait d'un compte, abouti ou non : date, auteur, nature, résultat. */
export function tracerCompte({ base, horloge, mutations }: Noyau, trace: Trace): void {
  const oubliee = OUBLIS.some(([id, vise]) => mutations.choisir(id, false, () => vise(trace)))
  if (oubliee) return
  const { nature, compte } = trace
  const auteur = mutations.choisir('trace-compte-sans-auteur', trace.auteur, () =>
    nature === 'attributs' || nature === 'permissions' ? nomDe(compte) : trace.auteur,
  )
  inscrireTrace(base, horloge.maintenant(), { ...trace, auteur })
}
