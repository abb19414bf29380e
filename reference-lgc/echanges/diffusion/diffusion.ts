import { randomUUID } from 'node:crypto'
import type { OptionsFlux } from '../../options.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import { ecrireIdentite } from '../hl7/ecrire.ts'
import { deposerMessage } from './depot.ts'
import { creerFacteur } from './facteur.ts'
import {
  fiabiliteDiffusee,
  matriculeApresModification,
  matriculeDiffusable,
} from './regles/matricule-diffusable.ts'
import { type ChangementDossier, messagesDus } from './regles/messages-dus.ts'

/** Un changement à annoncer, et l'établissement dont il vient, à qui on ne le renvoie pas. */
export interface Annonce extends ChangementDossier {
  patientId: number
  origine?: string
}

/** La diffusion de l'identité aux systèmes raccordés (règle 27, INS.32 à INS.36). */
export interface Diffusion {
  /** Dépose les messages dus ; à appeler dans la transaction du changement. */
  annoncer(annonce: Annonce): void
  /** Essaie tout de suite ce qui attend. */
  reprendre(): void
  abandonner(): void
  fermer(): void
}

/** HL7 v2.5 borne MSH-10 à vingt caractères. */
const nouvelIdentifiant = () => randomUUID().replaceAll('-', '').slice(0, 20)

export function creerDiffusion(noyau: Noyau, options: OptionsFlux): Diffusion {
  const facteur = creerFacteur(noyau, options)

  function annoncer({ patientId, origine, ...changement }: Annonce): void {
    if (origine === options.etablissement) return
    const { apres, modification } = changement
    const ins = modification
      ? matriculeApresModification(apres, noyau.mutations)
      : matriculeDiffusable(apres)
    for (const du of messagesDus(changement, noyau.mutations)) {
      const identifiant = nouvelIdentifiant()
      const contenu = ecrireIdentite({
        ...du,
        patient: {
          id: patientId,
          identite: apres.identite,
          fiabilite: fiabiliteDiffusee(apres),
          ins,
        },
        identifiant,
        destinataire: options,
        maintenant: noyau.horloge.maintenant(),
      })
      const porteIns = ins !== null || du.insRetiree !== null
      const { evenement } = du
      deposerMessage(noyau, { identifiant, patientId, evenement, contenu, porteIns }, options)
    }
    // Le facteur ne part qu'une fois la transaction confirmée.
    setImmediate(facteur.reveiller)
  }

  const { reveiller: reprendre, abandonner, fermer } = facteur
  return { annoncer, reprendre, abandonner, fermer }
}
