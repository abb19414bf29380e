import { Message } from 'node-hl7-client'
import type { Identite } from '../../patients/identite.ts'
import type { Correspondant } from '../domaine.ts'
import type { CodeAcquittement } from './acquitter.ts'
import { lireFiabilite, lireIns, lireTraits } from './lire-identite.ts'
import { type Donnee, lireResultats } from './lire-resultats.ts'
import { champDe, segmentsDe } from './noeuds.ts'
import type { InsDiffusee } from './pid.ts'

/** Création et mise à jour d'identité, résultats : ce que le cabinet sait recevoir. */
export const EVENEMENTS_RECUS = ['A28', 'A31', 'R01'] as const
export type EvenementRecu = (typeof EVENEMENTS_RECUS)[number]

/** De quoi acquitter, même un message inexploitable. */
export interface EnteteLu {
  identifiant: string
  evenement: string
  emetteur: Correspondant
}

/** Un message reçu, traits tels qu'écrits par l'émetteur. */
export interface MessageLu extends EnteteLu {
  evenement: EvenementRecu
  identite: Identite
  ins: InsDiffusee | null
  fiabilite: 'PROV' | 'VALI'
  donnee: Donnee | null
}

export interface Refus {
  code: Exclude<CodeAcquittement, 'AA'>
  raison: string
}

export const ENTETE_ILLISIBLE: EnteteLu = {
  identifiant: '',
  evenement: '',
  emetteur: { application: '', etablissement: '' },
}

const refuser = (entete: EnteteLu, code: Refus['code'], raison: string) => ({
  entete,
  refus: { code, raison },
})

function lireEntete(message: Message): EnteteLu & { genre: string } {
  const [msh] = segmentsDe(message, 'MSH')
  return {
    genre: champDe(msh, 9, 1),
    evenement: champDe(msh, 9, 2),
    identifiant: champDe(msh, 10).slice(0, 199),
    emetteur: { application: champDe(msh, 3), etablissement: champDe(msh, 4) },
  }
}

/** Lit un message d'un partenaire ; rend de quoi refuser celui qui ne peut pas servir. */
export function lireMessage(texte: string): { lu: MessageLu } | { entete: EnteteLu; refus: Refus } {
  let message: Message
  let entete: EnteteLu & { genre: string }
  try {
    message = new Message({ text: texte })
    entete = lireEntete(message)
  } catch {
    return refuser(ENTETE_ILLISIBLE, 'AR', "Le message n'a pas d'en-tête MSH lisible.")
  }
  const { genre, ...commun } = entete
  const evenement = EVENEMENTS_RECUS.find((e) => e === entete.evenement)
  if (!evenement || genre !== (evenement === 'R01' ? 'ORU' : 'ADT'))
    return refuser(commun, 'AR', `Message ${genre}^${entete.evenement} non pris en charge.`)
  if (entete.identifiant === '' || entete.emetteur.etablissement === '')
    return refuser(commun, 'AE', "L'émetteur (MSH-4) ou l'identifiant (MSH-10) manque.")
  const [pid, autre] = segmentsDe(message, 'PID')
  if (!pid || autre) return refuser(commun, 'AE', 'Un segment PID et un seul est attendu.')
  const donnee = evenement === 'R01' ? lireResultats(message) : null
  if (evenement === 'R01' && !donnee)
    return refuser(commun, 'AE', 'Le message ne porte aucun résultat (OBR, OBX).')
  const identite = lireTraits(pid)
  return {
    lu: {
      ...commun,
      evenement,
      identite,
      ins: lireIns(pid),
      fiabilite: lireFiabilite(pid),
      donnee,
    },
  }
}
