import { lirePatient, porteurDuMatricule } from '../../patients/depot.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import { jourIso } from '../../vues/heures.ts'
import { type CodeAcquittement, ecrireAcquittement } from '../hl7/acquitter.ts'
import { decoder } from '../hl7/decoder.ts'
import {
  ENTETE_ILLISIBLE,
  type EnteteLu,
  lireMessage,
  type MessageLu,
  type Refus,
} from '../hl7/lire.ts'
import { tracerReception } from '../journal/tracer.ts'
import type { DefautBloc } from '../mllp/bloc.ts'
import type { Repondeur } from '../mllp/ecouter.ts'
import { estDejaRecu, garderMessage } from './depot.ts'
import { controlerIdentiteRecue } from './regles/identite-exploitable.ts'
import { refusMatricule } from './regles/matricule-lisible.ts'
import { verificationDue } from './regles/verification-due.ts'

type Lecture = { lu: MessageLu; texte: string } | { entete: EnteteLu; refus: Refus }

const DEFAUTS: Record<DefautBloc, string> = {
  'hors-bloc': 'Les octets reçus ne forment pas un bloc MLLP.',
  'trop-grand': 'Le message dépasse un mébioctet.',
}

/** Répond aux partenaires : un message est gardé avant d'être acquitté, `apres` le traite ensuite. */
export function creerRepondeur(noyau: Noyau, apres: (id: number) => void): Repondeur {
  const { base, horloge, mutations } = noyau

  const acquitter = (entete: EnteteLu, code: CodeAcquittement, raison = ''): string =>
    ecrireAcquittement({
      code,
      raison,
      identifiant: entete.identifiant,
      evenement: entete.evenement,
      destinataire: entete.emetteur,
      maintenant: horloge.maintenant(),
    })

  /** Lit un message, et le refuse s'il ne peut pas servir. */
  function lire(octets: Buffer): Lecture {
    const decode = decoder(octets)
    if ('raison' in decode)
      return { entete: ENTETE_ILLISIBLE, refus: { code: 'AR', raison: decode.raison } }
    const lecture = lireMessage(decode.texte)
    if ('refus' in lecture) return lecture
    const { lu } = lecture
    const controle = controlerIdentiteRecue(
      lu.identite,
      lu.evenement,
      jourIso(horloge.maintenant()),
      mutations,
    )
    const raison = 'raison' in controle ? controle.raison : refusMatricule(lu.ins)
    if (raison !== null || 'raison' in controle)
      return { entete: lu, refus: { code: 'AE', raison: raison ?? '' } }
    return { lu: { ...lu, identite: controle.identite }, texte: decode.texte }
  }

  function garder({ lu, texte }: { lu: MessageLu; texte: string }): number {
    const id = lu.ins ? porteurDuMatricule(base, lu.ins.matricule) : null
    const porteur = id === null ? null : lirePatient(noyau, id)
    const local = porteur?.ins ? { statut: porteur.statut, oid: porteur.ins.oid } : null
    return garderMessage(noyau, lu, {
      contenu: texte,
      verification: verificationDue(lu.ins, local, mutations),
      suite: lu.donnee ? 'en-attente' : 'a-traiter',
    })
  }

  const tracer = (entete: EnteteLu, porteIns: boolean, issue: string) =>
    tracerReception(noyau, { ...entete, porteIns, issue, patientId: null })

  return {
    recevoir(octets) {
      const lecture = lire(octets)
      if ('refus' in lecture) {
        const { entete, refus } = lecture
        tracer(entete, false, `refusé (${refus.code})`)
        return acquitter(entete, refus.code, refus.raison)
      }
      const { lu } = lecture
      if (estDejaRecu(base, lu)) return acquitter(lu, 'AA')
      const recu = base.transaction(() => {
        tracer(lu, lu.ins !== null, 'accepté')
        return garder(lecture)
      })
      apres(recu)
      return acquitter(lu, 'AA')
    },
    refuser: (defaut) => acquitter(ENTETE_ILLISIBLE, 'AR', DEFAUTS[defaut]),
  }
}
