import type { PilotePartiel } from '../../../steps/pilotes/contrat.ts'
import { creerPiloteReference } from '../../../steps/pilotes/reference/index.ts'
import { ErreurSegur } from '../../erreur-segur.ts'
import { chargerPilote } from '../charger-pilote.ts'
import { ouvrirPoste, type PosteObserve } from '../ouvrir-poste.ts'
import { type Contexte, type Controle, type Observation, sansObjet } from '../types.ts'
import { avanceDe } from './diagnostics/horloge.ts'
import { diagnostiquer } from './diagnostics/index.ts'
import { ecrireDiagnostic, type Faits } from './diagnostics/types.ts'
import { type Guet, ouvrirGuet, type Trafic } from './guetter.ts'
import { type Acte, GESTES, provoquer } from './provoquer.ts'

/** Après les gestes du pilote, l'appel est déjà parti : il ne reste qu'à le voir arriver. */
const ATTENTE_PILOTE_MAX_S = 10

const CONSIGNE =
  'Dans votre logiciel : ouvrez une session, créez un patient, puis interrogez INSi par les traits.'

/** Le pilote qui sait faire les trois gestes ; `null` quand une personne doit les faire. */
async function piloteCapable({ cible }: Contexte, lgc: string | null) {
  if (cible === 'guide') return null
  const pilote: PilotePartiel =
    cible === 'reference'
      ? await creerPiloteReference({ lgc, mutations: [] })
      : await chargerPilote(cible)
  return GESTES.every((geste) => typeof pilote[geste] === 'function') ? pilote : null
}

async function parLePilote(pilote: PilotePartiel, guet: Guet, patience: number) {
  try {
    const acte = await provoquer(pilote)
    const attente = acte.compteRefuse || acte.echec ? 0 : Math.min(ATTENTE_PILOTE_MAX_S, patience)
    return { acte, attente, trafic: await guet.attendre(attente) }
  } finally {
    await pilote.arreter?.()
    await pilote.fermer?.()
  }
}

interface Vu {
  acte: Acte | null
  attente: number
  trafic: Trafic
}

async function observer(contexte: Contexte, poste: PosteObserve): Promise<Vu | null> {
  if (poste.controle === null) return null
  const guet = await ouvrirGuet({ controle: poste.controle, jeton: poste.jeton })
  const pilote = await piloteCapable(contexte, poste.lgc)
  if (pilote !== null) return parLePilote(pilote, guet, contexte.attente)
  const { dire, attente } = contexte
  if (dire === null) return null
  const adresse = poste.urlInsi === null ? '' : ` INSi simulé est à ${poste.urlInsi}.`
  dire(`\n  ${CONSIGNE}${adresse} J’attends ${attente} s.\n`)
  return { acte: null, attente, trafic: await guet.attendre(attente) }
}

function direAppel({ appels }: Trafic): string {
  const appel = appels.findLast(({ resultat }) => resultat === 'ok') ?? appels.at(-1)
  if (!appel) return 'aucun appel'
  const avance = avanceDe(appel)
  const heures = avance === null ? '' : `, horloges à ${Math.abs(avance)} s près`
  return `INSi simulé a reçu l’appel (code ${appel.code}), de ${appel.appelant ?? 'sans certificat'}${heures}`
}

function juger({ acte, attente, trafic }: Vu, poste: PosteObserve): Observation {
  const faits: Faits = {
    ...trafic,
    acte,
    attente,
    urlInsi: poste.urlInsi,
    autorite: poste.autorite,
  }
  const details = diagnostiquer(faits).map(ecrireDiagnostic)
  if (details.length === 0) return { etat: 'ok', constat: direAppel(trafic) }
  // Un appel servi malgré un écart d'horloge : la campagne peut commencer.
  if (trafic.appels.some(({ resultat }) => resultat === 'ok'))
    return { etat: 'attention', constat: direAppel(trafic), details }
  const raison = trafic.appels.length > 0 ? 'l’appel est refusé' : 'aucun appel n’est arrivé'
  throw new ErreurSegur('SEGUR-LGC-003', { service: 'insi', raison }, { details })
}

/** Ce que le logiciel envoie vraiment : une requête à INSi, ou ce qui l'empêche d'arriver. */
export const trafic: Controle = {
  id: 'trafic',
  titre: 'Branchement observé',
  async verifier(contexte) {
    if (contexte.config.services.insi !== 'simule')
      return sansObjet('INSi n’est pas simulé : le banc n’en voit pas le trafic')
    if (contexte.cible !== 'reference' && contexte.cible !== 'guide') {
      const charge = await chargerPilote(contexte.cible).catch(() => null)
      if (charge === null) return sansObjet('le pilote est à corriger d’abord')
    }
    const poste = await ouvrirPoste(contexte)
    try {
      const vu = await observer(contexte, poste)
      if (vu !== null) return juger(vu, poste)
      return {
        etat: 'attention',
        constat: `non observé : le pilote n’automatise pas ${GESTES.join(', ')}`,
        remede:
          'Relancez dans un terminal : le docteur vous demandera de faire ces gestes vous-même.',
      }
    } finally {
      await poste.arreter()
    }
  },
}
