import { describe, expect, test } from 'vitest'
import { jugerAcquittement } from '../juger-acquittement.ts'
import { lireMessageHl7 } from '../lire-message.ts'
import { jugerMessageHl7, REGLES_HL7 } from './index.ts'

const INS = '275126322074974^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8&ISO^INS'
const LOCAL = '12^^^CAB&1.3.6.1.4.1.32473.1&ISO^PI'

interface Parties {
  evenement?: string
  entete?: (msh: string) => string
  evn?: string
  pid?: Record<number, string>
  suite?: readonly string[]
  fin?: string
}

const PID: Record<number, string> = {
  3: `${LOCAL}~${INS}`,
  5: 'ADRUN^ZOE^ZOE^^^^L~ADRUN^ZOE^^^^^D',
  7: '19751231',
  8: 'F',
  11: '^^^^^^BDL^^63220',
  32: 'VALI',
}

function ecrire({ evenement, entete, evn, pid, suite, fin }: Parties): string {
  const msh = `MSH|^~\\&|CABINET|TILLEULS|PARTENAIRE|HOPITAL|20260101101500||${evenement ?? 'ADT^A31^ADT_A05'}|M1|P|2.5^FRA^2.11||||||UNICODE UTF-8`
  const champs = Array.from({ length: 33 }, (_, rang) => ({ ...PID, ...pid })[rang + 1] ?? '')
  return [
    entete ? entete(msh) : msh,
    evn ?? 'EVN||20260101101500',
    `PID|${champs.join('|')}`,
    ...(suite ?? []),
  ].join(fin ?? '\r')
}

function ecarts(parties: Parties): string[] {
  const lu = lireMessageHl7(ecrire(parties))
  if ('anomalie' in lu) throw new Error(lu.anomalie.message)
  return jugerMessageHl7(lu.message).map(({ regle }) => regle)
}

const OBX = 'OBX|1|NM|2160-0^Créatinine^LN||72|µmol/L|45-84|N|||F'

describe('un message juste ne reçoit aucun écart', () => {
  test.each<[string, Parties]>([
    ['A31 d’une identité qualifiée', {}],
    [
      'A28 d’une identité provisoire',
      { evenement: 'ADT^A28^ADT_A05', pid: { 3: LOCAL, 32: 'PROV' } },
    ],
    ['A31 validée sans matricule', { pid: { 3: LOCAL } }],
    ['A31 sans sexe ni lieu connus', { pid: { 3: LOCAL, 8: '', 11: '' } }],
    ['A31 douteuse', { pid: { 3: LOCAL, 32: 'PROV~DOUTE' } }],
    [
      'A47 qui retire le matricule',
      { evenement: 'ADT^A47^ADT_A30', pid: { 3: LOCAL }, suite: [`MRG|${INS}`] },
    ],
    [
      'résultat de laboratoire',
      { evenement: 'ORU^R01^ORU_R01', evn: 'ZXX|1', suite: ['OBR|1||A1|24323-8^Bilan^LN', OBX] },
    ],
  ])('%s', (_nom, parties) => {
    expect(ecarts(parties)).toEqual([])
  })
})

describe('chaque défaut est relevé par sa règle', () => {
  test.each<[string, Parties, string]>([
    ['saut de ligne', { fin: '\r\n' }, 'hl7.fins-de-segment'],
    ['émetteur vide', { entete: (m) => m.replace('CABINET', '') }, 'hl7.entete'],
    ['version 2.3', { entete: (m) => m.replace('2.5^FRA^2.11', '2.3') }, 'hl7.entete'],
    ['événement inconnu', { evenement: 'ADT^A01^ADT_A01' }, 'hl7.evenement'],
    ['structure fausse', { evenement: 'ADT^A31^ADT_A01' }, 'hl7.evenement'],
    ['jeu absent', { entete: (m) => m.replace('UNICODE UTF-8', '') }, 'hl7.jeu-de-caracteres'],
    ['EVN absent', { evn: 'ZZZ|1' }, 'hl7.evn'],
    ['EVN-2 vide', { evn: 'EVN|A31|' }, 'hl7.evn'],
    ['deux PID', { suite: ['PID|1'] }, 'hl7.pid'],
    ['sans identifiant local', { pid: { 3: INS } }, 'hl7.identifiant-local'],
    ['identifiant local sans autorité', { pid: { 3: `12^^^^PI~${INS}` } }, 'hl7.identifiant-local'],
    ['nom sans type L', { pid: { 3: LOCAL, 5: 'ADRUN^ZOE' } }, 'hl7.nom-de-naissance'],
    ['date écrite en ISO', { pid: { 7: '1975-12-31' } }, 'hl7.naissance'],
    ['sexe hors table', { pid: { 8: 'I' } }, 'hl7.sexe'],
    ['lieu en clair', { pid: { 11: '^^Mazoires^^^^BDL' } }, 'hl7.lieu-de-naissance'],
    ['statut QUAL', { pid: { 32: 'QUAL' } }, 'hl7.fiabilite'],
    ['deux statuts', { pid: { 3: LOCAL, 32: 'PROV~VALI' } }, 'hl7.fiabilite'],
    ['statut absent', { pid: { 3: LOCAL, 32: '' } }, 'hl7.fiabilite'],
    ['matricule et PROV', { pid: { 32: 'PROV' } }, 'hl7.ins-qualifiee'],
    ['ancien INS-C', { pid: { 3: `${LOCAL}~${INS.replace('4.8', '4.2')}` } }, 'hl7.ins-forme'],
    ['autorité inventée', { pid: { 3: `${LOCAL}~${INS.replace('ASIP-', '')}` } }, 'hl7.ins-forme'],
    ['type NIR', { pid: { 3: `${LOCAL}~${INS.replace('^INS', '^NIR')}` } }, 'hl7.ins-forme'],
    ['clé fausse', { pid: { 3: `${LOCAL}~${INS.replace('4974', '4975')}` } }, 'hl7.ins-matricule'],
    ['matricule trop court', { pid: { 3: `${LOCAL}~${INS.slice(2)}` } }, 'hl7.ins-matricule'],
    ['deux matricules', { pid: { 3: `${LOCAL}~${INS}~${INS}` } }, 'hl7.ins-matricule'],
    ['matricule sans lieu', { pid: { 11: '' } }, 'hl7.ins-cinq-traits'],
    [
      'A47 sans MRG',
      { evenement: 'ADT^A47^ADT_A30', pid: { 3: LOCAL } },
      'hl7.changement-identifiant',
    ],
    [
      'A47 qui garde le matricule',
      { evenement: 'ADT^A47^ADT_A30', suite: [`MRG|${INS}`] },
      'hl7.changement-identifiant',
    ],
    ['résultat sans OBX', { evenement: 'ORU^R01^ORU_R01', suite: ['OBR|1'] }, 'hl7.resultats'],
    [
      'résultat sans état',
      { evenement: 'ORU^R01^ORU_R01', suite: ['OBR|1', OBX.slice(0, -1)] },
      'hl7.resultats',
    ],
  ])('%s', (_nom, parties, regle) => {
    expect(ecarts(parties)).toContain(regle)
  })

  test('aucune règle ne tombe sur un message d’un autre genre', () => {
    const lu = lireMessageHl7(
      'MSH|^~\\&|A|B|||2026||ACK^A31^ACK|2|P|2.5||||||UNICODE UTF-8\rMSA|AA|1',
    )
    if ('anomalie' in lu) throw new Error(lu.anomalie.message)
    expect(jugerMessageHl7(lu.message).map((a) => a.regle)).toEqual(['hl7.evenement'])
  })

  test('chaque règle dit sa source et sa force', () => {
    const lu = lireMessageHl7(ecrire({ evenement: 'ADT^A47^ADT_A01', pid: { 3: INS, 32: '' } }))
    if ('anomalie' in lu) throw new Error(lu.anomalie.message)
    for (const { source, marque, message } of REGLES_HL7.flatMap((r) => r(lu.message))) {
      expect(source).not.toBe('')
      expect(['V', 'I', 'C']).toContain(marque)
      expect(message).toMatch(/\.$/)
    }
  })
})

describe('un acquittement', () => {
  const ack = (msh9: string, msa: string) => {
    const lu = lireMessageHl7(`MSH|^~\\&|A|B|||2026||${msh9}|2|P|2.5\r${msa}`)
    if ('anomalie' in lu) throw new Error(lu.anomalie.message)
    return jugerAcquittement(lu.message, 'M1').map(({ message }) => message)
  }

  test('juste ne reçoit aucun écart', () => expect(ack('ACK^A31^ACK', 'MSA|AE|M1')).toEqual([]))

  test.each([
    ['ADT^A31', 'MSA|AA|M1', /MSH-9/],
    ['ACK', 'MSA|OK|M1', /MSA-1/],
    ['ACK', 'MSA|AA|M2', /MSA-2/],
    ['ACK', 'ZZZ', /MSA-1/],
  ])('%s %s est relevé', (msh9, msa, motif) => {
    expect(ack(msh9, msa).join(' ')).toMatch(motif)
  })
})
