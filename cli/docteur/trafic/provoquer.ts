import { prefixer, tirerPrefixes } from '../../../steps/depaysement/prefixes.ts'
import { creerTirage } from '../../../steps/depaysement/tirage.ts'
import { SAISIE_VALABLE } from '../../../steps/donnees/patients.ts'
import { UTILISATEURS } from '../../../steps/donnees/utilisateurs.ts'
import type { PilotePartiel, TraitsSaisis, Utilisateur } from '../../../steps/pilotes/contrat.ts'
import { raisonDe } from '../../ligne/raison.ts'

/** Les trois gestes qui mènent à un appel ; sans l'un d'eux, une personne les fait. */
export const GESTES = ['connecter', 'creerPatient', 'interrogerInsi'] as const

/** Ce que le pilote a pu faire pour que le logiciel appelle INSi. */
export interface Acte {
  utilisateur: Utilisateur
  /** Messages du logiciel qui refuse la session ; nul quand elle est ouverte. */
  compteRefuse: readonly string[] | null
  /** Le geste qui a échoué, et pourquoi ; nul quand tous ont abouti. */
  echec: { geste: string; raison: string } | null
}

/** Une personne que le logiciel n'a jamais vue : le docteur peut repasser. */
function patientNeuf(): TraitsSaisis {
  const { nom } = tirerPrefixes(creerTirage(`docteur ${new Date().toISOString()}`))
  return { ...SAISIE_VALABLE, nomNaissance: prefixer(nom, SAISIE_VALABLE.nomNaissance ?? '') }
}

/** Demande au pilote d'ouvrir une session, de créer un patient et d'interroger INSi. Ne lève pas. */
export async function provoquer(pilote: PilotePartiel): Promise<Acte> {
  const [utilisateur] = UTILISATEURS
  if (!utilisateur) throw new Error('Le jeu de comptes d’essai est vide.')
  const acte: Acte = { utilisateur, compteRefuse: null, echec: null }
  let geste: string = 'demarrer'
  try {
    await pilote.demarrer?.()
    geste = 'connecter'
    const session = await pilote.connecter?.(utilisateur)
    if (session?.accepte === false) return { ...acte, compteRefuse: session.messages }
    geste = 'creerPatient'
    await pilote.creerPatient?.(patientNeuf())
    geste = 'interrogerInsi'
    await pilote.interrogerInsi?.('traits')
    return acte
  } catch (erreur) {
    return { ...acte, echec: { geste, raison: raisonDe(erreur) } }
  }
}
