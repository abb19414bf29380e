import { masquer } from '../../schemas/secrets/masquer.ts'
import { estCodeErreur } from '../erreur-segur.ts'
import { texteRemede } from '../ligne/afficher-erreur.ts'
import { raisonDe } from '../ligne/raison.ts'
import { reconnaitre } from '../ligne/reconnaitre.ts'
import { attestations } from './attestations.ts'
import { cablage } from './cablage.ts'
import { cartes } from './cartes.ts'
import { configuration } from './configuration.ts'
import { etiquettes } from './etiquettes.ts'
import { film } from './film.ts'
import { horloge } from './horloge.ts'
import { identites } from './identites.ts'
import { installation } from './installation.ts'
import { interception } from './interception.ts'
import { logiciel } from './logiciel.ts'
import { mandataire } from './mandataire.ts'
import { navigateur } from './navigateur.ts'
import { node } from './node.ts'
import { part } from './part/index.ts'
import { pilote } from './pilote.ts'
import { pki } from './pki.ts'
import { ports } from './ports.ts'
import { raccordement } from './raccordement.ts'
import { referentiel } from './referentiel.ts'
import { remise } from './remise.ts'
import { sortie } from './sortie.ts'
import { sqlite } from './sqlite.ts'
import { trafic } from './trafic/index.ts'
import type { Contexte, Controle, Resultat } from './types.ts'

/** Tous les contrôles, du poste au logiciel, dans l’ordre où on les lit. */
export const CONTROLES: readonly Controle[] = [
  node,
  installation,
  sqlite,
  navigateur,
  film,
  horloge,
  mandataire,
  configuration,
  sortie,
  referentiel,
  attestations,
  etiquettes,
  cablage,
  pki,
  interception,
  identites,
  cartes,
  ports,
  pilote,
  part,
  remise,
  raccordement,
  logiciel,
  trafic,
]

async function echec(controle: Controle, erreur: unknown): Promise<Resultat> {
  const { id, titre } = controle
  const connue = await reconnaitre(erreur)
  return {
    id,
    titre,
    etat: 'echec',
    constat: masquer(connue?.message ?? raisonDe(erreur)),
    details: connue?.details ?? [],
    remede: connue === null ? 'Relancez ; si cela recommence, signalez-le.' : texteRemede(connue),
    code: connue !== null && estCodeErreur(connue.code) ? connue.code : 'SEGUR-BANC-001',
  }
}

async function passer(controle: Controle, contexte: Contexte): Promise<Resultat> {
  const { id, titre } = controle
  try {
    const { etat, constat, details = [], remede = null } = await controle.verifier(contexte)
    return { id, titre, etat, constat, details, remede, code: null }
  } catch (erreur) {
    return echec(controle, erreur)
  }
}

/**
 * Passe tous les contrôles, l’un après l’autre car ils ouvrent les mêmes ports, et rend chaque
 * résultat : aucun problème n’en cache un autre.
 */
export async function* ausculter(
  contexte: Contexte,
  controles: readonly Controle[] = CONTROLES,
): AsyncGenerator<Resultat> {
  for (const controle of controles) yield await passer(controle, contexte)
}
