import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { DELAI_IGC_MS } from '../pki/essai.ts'
import { type Banc, ouvrirBanc } from './essai/appeler.ts'
import { codeCr, codeFaute } from './essai/lire.ts'
import { appel, requeteUnitaire, type Verifie } from './essai/messages.ts'

let banc: Banc
beforeAll(async () => {
  banc = await ouvrirBanc()
}, DELAI_IGC_MS)
afterAll(() => banc.arreter())
beforeEach(() => banc.commander('insi/reset'))

const operation = 'verifierInsAvecTraitsIdentite'
const envoyer = (corps: string) => banc.appeler(appel({ operation, corps }))
const verifier = (champs: Partial<Verifie> = {}) => envoyer(requeteUnitaire(champs))
const derniere = async () => (await banc.journal()).at(-1)

const ECETINSI: Partial<Verifie> = {
  numero: '1090763220834',
  cle: '89',
  nom: 'ECETINSI',
  prenom: null,
  liste: 'PIERRE-ALAIN MURIEL FLORIANT',
  sexe: 'M',
  date: '2009-07-14',
}

describe('vérification unitaire, forme non officielle', () => {
  test('concorde : 00, aucun écart, et aucune identité rendue', async () => {
    const reponse = await verifier()
    expect([reponse.statut, codeCr(reponse)]).toEqual([200, '00'])
    expect(reponse.corps).toContain('xmlns:rep="http://www.cnamts.fr/INSiLot2/REPUnitaire"')
    expect(reponse.corps).not.toContain('TCHITCHI')
    expect(await derniere()).toMatchObject({ operation, code: '00', ecarts: [] })
  })

  test('le journal dit que la forme n’est pas officielle, sans en faire un écart', async () => {
    await verifier()
    expect((await derniere())?.informations).toMatchObject([
      { regle: 'insi.forme-non-officielle', marque: 'C' },
    ])
  })

  test.each<[string, Partial<Verifie>]>([
    ['premier prénom', { prenom: 'CATARINA' }],
    ['tous les prénoms', { prenom: 'CATARINA BELLA' }],
    ['liste seule', { prenom: null, liste: 'CATARINA BELLA' }],
    ['prénom et liste', { liste: 'CATARINA BELLA' }],
    ['lieu juste', { lieu: '63220' }],
    ['type de matricule', { typeMatricule: 'NIR' }],
  ])('concorde avec %s', async (_, champs) => {
    expect(codeCr(await verifier(champs))).toBe('00')
  })

  test.each<[string, Partial<Verifie>, RegExp]>([
    ['second prénom seul', { prenom: 'BELLA' }, /Prenom/],
    ['liste incomplète', { prenom: null, liste: 'CATARINA' }, /ListePrenom/],
    ['liste dans un autre ordre', { liste: 'BELLA CATARINA' }, /ListePrenom/],
    ['autre nom', { nom: 'TCHITCHO' }, /NomNaissance/],
    ['autre sexe', { sexe: 'M' }, /Sexe/],
    ['autre date', { date: '1936-06-22' }, /DateNaissance/],
    ['autre lieu', { lieu: '75056' }, /LieuNaissance/],
    ['autre OID', { oid: '1.2.250.1.213.1.4.9' }, /OID/],
    ['clé fausse', { cle: '57' }, /clé « 57 »/],
    ['matricule de personne', { numero: '2360699999836', cle: '11' }, /à personne/],
  ])('ne concorde pas avec %s : 01, et le journal dit pourquoi', async (_, champs, raison) => {
    expect(codeCr(await verifier(champs))).toBe('01')
    const entree = await derniere()
    expect(entree?.ecarts).toEqual([])
    expect(entree?.informations?.map((i) => i.message).join('\n')).toMatch(raison)
  })

  test('le matricule actif concorde, celui de l’historique ne concorde plus', async () => {
    expect(codeCr(await verifier(ECETINSI))).toBe('00')
    expect(codeCr(await verifier({ ...ECETINSI, numero: '2090763220834', cle: '39' }))).toBe('01')
    expect((await derniere())?.informations?.at(-1)?.message).toContain('n’est plus actif')
  })

  test('un NIA ne concorde plus dès que l’horloge atteint son NIR, qui concorde', async () => {
    const NIA = {
      nomNaissance: 'ESSAI',
      prenoms: 'ALBA',
      sexe: 'F',
      dateNaissance: '1990-12-15',
      lieuNaissance: '99352',
      matricule: { numero: '2900199999001', cle: '13', oid: '1.2.250.1.213.1.4.9' },
      nirUlterieur: {
        numero: '2900199999002',
        cle: '12',
        aPartirDu: new Date(Date.now() + 3_600_000).toISOString(),
      },
    }
    await banc.commander('insi/identites', { identites: [NIA] })
    const traits = { nom: 'ESSAI', prenom: 'ALBA', sexe: 'F', date: '1990-12-15' }
    const nia = { ...traits, numero: '2900199999001', cle: '13', oid: '1.2.250.1.213.1.4.9' }
    const nir = { ...traits, numero: '2900199999002', cle: '12' }
    expect([codeCr(await verifier(nia)), codeCr(await verifier(nir))]).toEqual(['00', '01'])
    await banc.commander('insi/clock', { advanceSeconds: 7_200 })
    expect([codeCr(await verifier(nia)), codeCr(await verifier(nir))]).toEqual(['01', '00'])
  })

  test('l’OID suit le réglage : .10 concorde quand le service rend des OID de test', async () => {
    await banc.commander('insi/reglages', { oid: 'test' })
    expect(codeCr(await verifier())).toBe('01')
    expect(codeCr(await verifier({ oid: '1.2.250.1.213.1.4.10' }))).toBe('00')
  })

  test('une clé fausse dans la base concorde avec elle-même', async () => {
    const hermann = { numero: '1810363220456', nom: 'HERMANN', prenom: 'GATIEN', sexe: 'M' }
    const champs = { ...hermann, date: '1981-03-24' }
    expect(codeCr(await verifier({ ...champs, cle: '60' }))).toBe('00')
    expect(codeCr(await verifier({ ...champs, cle: '76' }))).toBe('01')
  })

  test('une personne décédée concorde encore, et le journal le sait', async () => {
    await banc.commander('insi/identites', {
      identites: [
        {
          nomNaissance: 'TCHITCHI',
          prenoms: 'CATARINA BELLA',
          sexe: 'F',
          dateNaissance: '1936-06-21',
          lieuNaissance: '63220',
          matricule: { numero: '2360663220836', cle: '56' },
          statut: 'deceased',
        },
      ],
    })
    expect(codeCr(await verifier())).toBe('00')
    expect((await derniere())?.informations?.map((i) => i.regle)).toContain('insi.personne-decedee')
  })
})

describe('vérification refusée', () => {
  test.each<[string, Partial<Verifie>, string, string]>([
    ['aucun prénom', { prenom: null }, 'harness_traits', 'insi.traits-suffisants'],
    ['minuscules', { prenom: 'Catarina' }, 'harness_lexical', 'insi.lexical-caracteres'],
    ['liste en minuscules', { liste: 'Catarina' }, 'harness_lexical', 'insi.lexical-caracteres'],
    ['matricule de 12 chiffres', { numero: '236066322083' }, 'harness_matricule', 'insi.matricule'],
  ])('%s', async (_, champs, faute, regle) => {
    expect(codeFaute(await verifier(champs))).toBe(faute)
    expect((await derniere())?.ecarts.map((e) => e.regle)).toContain(regle)
  })

  test.each([
    ['sans INSFourni', /<INSFourni>.*<\/INSFourni>/],
    ['sans OID', /<OID>.*<\/OID>/],
    ['sans clé', /<Cle>.*<\/Cle>/],
    ['sans sexe', /<Sexe>.*<\/Sexe>/],
  ])('%s : hors de notre schéma, écart de marque C qui ne condamne pas', async (_, motif) => {
    expect(codeFaute(await envoyer(requeteUnitaire().replace(motif, '')))).toBe('harness_schema')
    const ecarts = (await derniere())?.ecarts ?? []
    expect(ecarts.map((e) => [e.regle, e.marque])).toEqual([['insi.schema', 'C']])
  })

  test('deux personnes dans une requête unitaire', async () => {
    const corps = requeteUnitaire().replace(/<IndividuVerifie>.*<\/IndividuVerifie>/, '$&$&')
    expect(codeFaute(await envoyer(corps))).toBe('harness_schema')
  })

  test('le corps d’une récupération sous l’action de vérification', async () => {
    const corps = '<RECSANSVITALE xmlns="http://www.cnamts.fr/INSiRecSans"/>'
    expect(codeFaute(await envoyer(corps))).toBe('harness_action')
  })

  test('une couverture remplie est un écart', async () => {
    const couverture =
      '<b:COUVERTURE><b:BENEFICIAIRE><b:Rang>1</b:Rang></b:BENEFICIAIRE></b:COUVERTURE>'
    await banc.appeler(appel({ operation, corps: requeteUnitaire(), couverture }))
    expect((await derniere())?.ecarts.map((e) => e.regle)).toEqual(['insi.couverture-vide'])
  })

  test('une panne vise la vérification seule', async () => {
    await banc.commander('insi/faults', { endpoint: operation, mode: 'faute:insi_102' })
    expect(codeFaute(await verifier())).toBe('insi_102')
    expect(codeCr(await verifier())).toBe('00')
  })
})
