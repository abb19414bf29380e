import { UTILISATEURS } from '../donnees/utilisateurs.ts'
import { NonVerifiable } from '../issues.ts'
import { CHAMPS_IDENTITE, type Pilote } from '../pilotes/contrat.ts'
import { creerMotsDePasse } from './mots-de-passe.ts'

/**
 * L'état de départ d'un cabinet, que les scénarios supposent : tous les droits, tous les champs, pas
 * d'automatisme, patients reçus sur place, éditions sans ajout. Sans remise à zéro, un réglage changé
 * par un scénario gênerait les suivants : le banc le remet par les mêmes gestes.
 */
export interface Reglages {
  /** Le même pilote, dont on retient les réglages changés. */
  suivre(pilote: Pilote): Pilote
  /** Remet ce qui a été changé. Lève `NonVerifiable` quand le logiciel n'en veut pas. */
  remettre(pilote: Pilote): Promise<void>
}

type Remise = (pilote: Pilote) => Promise<unknown>

export function creerReglages(): Reglages {
  const aRemettre = new Map<string, Remise>()
  const motsDePasse = creerMotsDePasse()
  const noter = (cle: string, remise: Remise | null) => {
    if (remise === null) aRemettre.delete(cle)
    else aRemettre.set(cle, remise)
  }
  return {
    suivre: (pilote) => ({
      ...pilote,
      ...motsDePasse.suivre(pilote),
      reglerDroit(reglage) {
        const remise: Remise = (p) => p.reglerDroit({ ...reglage, accorde: true })
        noter(`droit ${reglage.role} ${reglage.droit}`, reglage.accorde ? null : remise)
        return pilote.reglerDroit(reglage)
      },
      reglerAffichage(champs) {
        noter('affichage', (p) => p.reglerAffichage(CHAMPS_IDENTITE))
        return pilote.reglerAffichage(champs)
      },
      reglerValidationAutomatique(active) {
        noter('validation', active ? (p) => p.reglerValidationAutomatique(false) : null)
        return pilote.reglerValidationAutomatique(active)
      },
      reglerPriseEnCharge(prise) {
        const indirecte = prise === 'indirecte'
        noter('prise en charge', indirecte ? (p) => p.reglerPriseEnCharge('directe') : null)
        return pilote.reglerPriseEnCharge(prise)
      },
      reglerEditions(traits) {
        noter('éditions', traits.length > 0 ? (p) => p.reglerEditions([]) : null)
        return pilote.reglerEditions(traits)
      },
      reglerAdresseRetour(adresse) {
        noter('adresse de retour', adresse === '' ? null : (p) => p.reglerAdresseRetour(''))
        return pilote.reglerAdresseRetour(adresse)
      },
      reglerEnvoiDOffice(actif) {
        noter('envoi d’office', actif ? (p) => p.reglerEnvoiDOffice(false) : null)
        return pilote.reglerEnvoiDOffice(actif)
      },
    }),
    async remettre(pilote) {
      const [medecin] = UTILISATEURS
      if (aRemettre.size === 0 || !medecin) return
      try {
        await pilote.connecter(medecin)
        for (const [cle, remise] of aRemettre) {
          await remise(pilote)
          aRemettre.delete(cle)
        }
        await pilote.deconnecter()
      } catch (cause) {
        const raison = cause instanceof Error ? cause.message : String(cause)
        const reste = [...aRemettre.keys()].join(', ')
        throw new NonVerifiable(
          `Un réglage changé par un scénario précédent n’a pas pu être remis (${reste}) : ${raison}`,
        )
      }
    },
  }
}
