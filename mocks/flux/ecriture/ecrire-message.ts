import { OID_INS } from '../../../schemas/insi/oid.ts'
import type { EmetteurFlux } from '../emetteurs.ts'
import type { MessageStructure } from './demande.ts'
import { champ, horodater, segment } from './gabarit.ts'

/** D'où part un message, sous quel identifiant, quand. */
export interface Emission {
  emetteur: EmetteurFlux
  identifiant: string
  maintenant: Date
}

const TYPES = {
  A28: ['ADT', 'A28', 'ADT_A05'],
  A31: ['ADT', 'A31', 'ADT_A05'],
  ORU: ['ORU', 'R01', 'ORU_R01'],
} as const

function msh({ evenement }: MessageStructure, { emetteur, identifiant, maintenant }: Emission) {
  const champs: Record<number, string> = {
    1: '^~\\&',
    2: emetteur.application,
    3: emetteur.etablissement,
    4: 'LGC',
    5: 'CABINET',
    6: horodater(maintenant),
    8: champ(TYPES[evenement]),
    9: champ([identifiant]),
    10: 'T',
    11: evenement === 'ORU' ? '2.5' : champ(['2.5', 'FRA', '2.11']),
    16: 'FRA',
    17: 'UNICODE UTF-8',
  }
  // MSH-1 est le séparateur lui-même : les numéros de ce segment sont décalés d'un rang.
  return segment('MSH', champs)
}

/** Le matricule tel que PID-3 l'écrit (ins.md §16 [V]). */
const ecrireIns = ({ matricule, oid }: { matricule: string; oid: keyof typeof OID_INS }) =>
  [
    matricule,
    '',
    '',
    [OID_INS[oid] === 'INS-NIA' ? 'ASIP-SANTE-INS-NIA' : 'ASIP-SANTE-INS-NIR', oid, 'ISO'],
    'INS',
  ] as const

function pid({ identite, ins, fiabilite }: MessageStructure, { emetteur, identifiant }: Emission) {
  const i = identite
  const local = [
    `P${identifiant}`,
    '',
    '',
    [emetteur.etablissement, emetteur.oid, 'ISO'],
    'PI',
  ] as const
  const utilise = i.nomUtilise !== '' || i.prenomUtilise !== ''
  return segment('PID', {
    1: '1',
    3: champ(local, ...(ins ? [ecrireIns(ins)] : [])),
    5: champ(
      [i.nomNaissance, i.premierPrenom, i.prenoms, '', '', '', 'L'],
      ...(utilise ? [[i.nomUtilise, i.prenomUtilise, '', '', '', '', 'D']] : []),
    ),
    7: champ([i.dateNaissance.replaceAll('-', '')]),
    8: champ([i.sexe]),
    ...(i.lieuNaissance === ''
      ? {}
      : { 11: champ(['', '', '', '', '', '', 'BDL', '', i.lieuNaissance]) }),
    32: fiabilite,
  })
}

function resultats(
  { resultat }: MessageStructure,
  { identifiant, maintenant }: Emission,
): string[] {
  if (!resultat) return []
  const quand = horodater(maintenant)
  return [
    segment('OBR', {
      1: '1',
      3: champ([identifiant]),
      4: champ(['', resultat.titre]),
      7: quand,
      25: 'F',
    }),
    ...resultat.mesures.map((m, rang) =>
      segment('OBX', {
        1: String(rang + 1),
        2: /^[<>]?\d+([.,]\d+)?$/.test(m.valeur) ? 'NM' : 'ST',
        3: champ([m.code, m.libelle, m.code === '' ? '' : 'LN']),
        5: champ([m.valeur]),
        6: champ([m.unite]),
        7: champ([m.reference]),
        11: 'F',
        14: quand,
      }),
    ),
  ]
}

/** Écrit un message HL7 v2.5 d'un partenaire : A28, A31 ou ORU, segments finis par un retour chariot. */
export function ecrireMessage(message: MessageStructure, emission: Emission): string {
  const evn =
    message.evenement === 'ORU' ? [] : [segment('EVN', { 2: horodater(emission.maintenant) })]
  const segments = [
    msh(message, emission),
    ...evn,
    pid(message, emission),
    ...resultats(message, emission),
  ]
  return `${segments.join('\r')}\r`
}
