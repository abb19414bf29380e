import { segmentDe, valeurDe } from '../../schemas/hl7/parcourir.ts'
import type { Horloge } from '../contrat.ts'
import type { Journal } from '../journal.ts'
import type { Pannes } from '../pannes.ts'
import { auteurDe, consigner, operationDe } from './consigner.ts'
import { type CodeAcquittement, ecrireAcquittement } from './ecriture/ecrire-acquittement.ts'
import { type BlocJuge, jugerRecu } from './juger-recu.ts'
import type { BlocMllp } from './mllp/decoupeur.ts'
import type { SuiteMllp } from './mllp/serveur.ts'
import type { PanneFlux } from './pannes.ts'

export interface OptionsReception {
  horloge: Horloge
  journal: Journal
  pannes: Pannes<PanneFlux>
}

const CODES_PANNE = { ae: 'AE', ar: 'AR' } as const

/** Le traitement d'un bloc reçu du logiciel : jugé, acquitté, consigné ; une panne armée l'emporte. */
export function creerReception({ horloge, journal, pannes }: OptionsReception) {
  let numero = 0

  function acquitter(juge: BlocJuge, code: CodeAcquittement, raison: string): string {
    numero += 1
    return ecrireAcquittement(juge.message, {
      code,
      texte: raison,
      identifiant: `ACK${numero}`,
      maintenant: horloge.maintenant(),
    })
  }

  return (bloc: BlocMllp): SuiteMllp => {
    const juge = jugerRecu(bloc)
    const operation = operationDe(juge.message)
    const panne = pannes.appliquer((p) => p.endpoint === '*' || p.endpoint === operation)
    const commun = { sens: 'recu', appelant: auteurDe(juge.message), operation } as const
    if (panne?.mode === 'silence' || panne?.mode === 'coupure') {
      consigner(journal, { ...commun, ...juge, reponse: '', resultat: 'faute', code: null })
      return panne.mode === 'silence' ? { genre: 'taire' } : { genre: 'couper' }
    }
    const code = panne ? CODES_PANNE[panne.mode] : juge.code
    const raison = panne ? 'Panne demandée au service simulé.' : juge.raison
    const ack = acquitter(juge, code, raison)
    const resultat = code === 'AA' ? 'ok' : 'refus'
    consigner(journal, { ...commun, ...juge, reponse: ack, resultat, code })
    const octets = Buffer.from(ack, 'utf8')
    // Après un bloc illisible, plus rien ne dit où commence le suivant.
    return bloc.genre === 'message'
      ? { genre: 'repondre', octets }
      : { genre: 'repondre-et-fermer', octets }
  }
}

/** L'identifiant MSH-10 d'un message lu, vide quand il manque. */
export const identifiantDe = (juge: Pick<BlocJuge, 'message'>): string =>
  juge.message ? valeurDe(segmentDe(juge.message, 'MSH'), 10) : ''
