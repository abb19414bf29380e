import type { Mutations } from '../../../mutations/interrupteur.ts'
import type { EvenementDiffuse } from '../../hl7/ecrire.ts'
import type { InsDiffusee } from '../../hl7/pid.ts'
import { type EtatDossier, fiabiliteDiffusee, matriculeDiffusable } from './matricule-diffusable.ts'

/** Un message que les systèmes raccordés doivent recevoir. */
export interface MessageDu {
  evenement: EvenementDiffuse
  insRetiree: InsDiffusee | null
}

/** Ce qui est arrivé à un dossier ; `avant` est `null` à sa création. */
export interface ChangementDossier {
  avant: EtatDossier | null
  apres: EtatDossier
  /** Un utilisateur a changé des traits. */
  modification: boolean
}

const RANGS = { PROV: 0, RECUP: 1, VALI: 1, QUAL: 2 } as const

const TRAITS_DIFFUSES = [
  'nomNaissance',
  'premierPrenom',
  'prenomsNaissance',
  'dateNaissance',
  'sexe',
  'lieuNaissance',
  'nomUtilise',
  'prenomUtilise',
] as const
const COMPLEMENTAIRES: readonly string[] = ['nomUtilise', 'prenomUtilise']

/** Tout ce qu'un message dirait de ce dossier : sans différence, il n'y a rien à diffuser. */
const vuDehors = (etat: EtatDossier): string =>
  JSON.stringify([
    TRAITS_DIFFUSES.map((trait) => etat.identite[trait]),
    fiabiliteDiffusee(etat),
    matriculeDiffusable(etat),
  ])

const estDeclassement = (avant: EtatDossier, apres: EtatDossier): boolean =>
  RANGS[apres.statut] < RANGS[avant.statut]

const seulsComplementaires = (avant: EtatDossier, apres: EtatDossier): boolean =>
  TRAITS_DIFFUSES.every(
    (trait) => avant.identite[trait] === apres.identite[trait] || COMPLEMENTAIRES.includes(trait),
  )

/** Le matricule que les systèmes raccordés connaissent et qui n'est plus à eux. */
function matriculeRetire(avant: EtatDossier, apres: EtatDossier): InsDiffusee | null {
  const connu = matriculeDiffusable(avant)
  return connu && matriculeDiffusable(apres)?.matricule !== connu.matricule ? connu : null
}

/**
 * INS.32, INS.36 (règle 27) : création A28, changement A31 ; quand une identité qualifiée perd son
 * matricule, A47 d'abord, qui le retire de la liste des identifiants.
 */
export function messagesDus(
  { avant, apres, modification }: ChangementDossier,
  mutations: Mutations,
): readonly MessageDu[] {
  if (!avant) return [{ evenement: 'A28', insRetiree: null }]
  if (vuDehors(avant) === vuDehors(apres)) return []
  const a31: MessageDu = { evenement: 'A31', insRetiree: null }
  const insRetiree = matriculeRetire(avant, apres)
  const a47: MessageDu[] = insRetiree ? [{ evenement: 'A47', insRetiree }] : []
  const aucun = (condition: boolean, dus: readonly MessageDu[]) => (condition ? [] : dus)

  const complets = mutations.choisir('propagation-a31-au-lieu-a47', [...a47, a31], () => [a31])
  const declasses = mutations.choisir<readonly MessageDu[]>(
    'propagation-declassement-absente',
    complets,
    () => aucun(estDeclassement(avant, apres), complets),
  )
  const usuels = mutations.choisir<readonly MessageDu[]>(
    'propagation-complementaire-absente',
    declasses,
    () => aucun(modification && seulsComplementaires(avant, apres), declasses),
  )
  return mutations.choisir<readonly MessageDu[]>('propagation-absente', usuels, () =>
    aucun(modification, usuels),
  )
}
