import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { DELAI_IGC_MS } from '../pki/essai.ts'
import { type BancDmp, ouvrirBancDmp } from './essai/appeler.ts'
import { existence, pose, retrait } from './essai/messages.ts'
import { parPsc, ZOE } from './essai/vihf.ts'

let dmp: BancDmp
beforeAll(async () => {
  dmp = await ouvrirBancDmp()
}, DELAI_IGC_MS)
afterAll(() => dmp.banc.arreter())
beforeEach(async () => {
  await dmp.controler('reset', {})
  await dmp.controler('dossiers', { action: 'autoriser', ins: ZOE, ps: MOI })
})

const MOI = '899700000013'
const AUTRE = '899700999917'

const etat = async (corps = existence()) =>
  (await dmp.appeler({ operation: 'patient', vihf: parPsc(), corps })).soap

test('TD0.2 : autorisation valide, expirée, interdite ; dossier fermé', async () => {
  expect(await etat()).toContain('code="VALIDE"')
  await dmp.controler('dossiers', { action: 'bloquer', ins: ZOE, ps: MOI })
  expect(await etat()).toContain('code="INTERDIT"')
  await dmp.controler('dossiers', { action: 'fermer', ins: ZOE })
  expect(await etat()).toMatch(/DMPClosed[\s\S]*statusCode code="terminated"/)
})

test('TD1.3a dit les oppositions du patient', async () => {
  await dmp.controler('dossiers', { action: 'changer', ins: ZOE, opposeBrisDeGlace: true })
  const soap = await etat(existence().replace('TEST_EXST', 'CNSLT_DATA'))
  expect(soap).toMatch(/OPPOSITION_BRIS_DE_GLACE"[^>]*\/><value xsi:type="BL" value="true"/)
})

test('TD0.3 : retrait, médecin traitant, action inconnue', async () => {
  const poser = async (corps: string) =>
    /<status>(\w+)</.exec(
      (await dmp.appeler({ operation: 'autorisation-poser', vihf: parPsc(), corps })).soap,
    )?.[1]
  expect(await poser(pose('SUPPRESSION'))).toBe('DMPOk')
  expect(await etat()).toContain('code="NON_EXISTE"')
  expect(await poser(pose('AJOUT', 'MEDECIN_TRAITANT'))).toBe('DMPOk')
  expect(await etat()).toMatch(/STATUT_MT"[^>]*\/><value xsi:type="BL" value="true"/)
  expect(await poser(pose('EFFACER'))).toBe('MOCK_MESSAGE')
})

test('TD1.6 et TD0.4 : autorisés, bloqués, et mes patients', async () => {
  await dmp.controler('dossiers', { action: 'bloquer', ins: ZOE, ps: AUTRE })
  const lister = await dmp.appeler({
    operation: 'autorisation-lister',
    vihf: parPsc(),
    corps:
      '<listAuthorizationByPatient xmlns="urn:si-dmp-habilitations"><mode>TOUTE</mode></listAuthorizationByPatient>',
  })
  expect(lister.soap).toMatch(
    /TESTIER[\s\S]*G15_10\/SM54[\s\S]*ACTIVE[\s\S]*BONNET[\s\S]*INTERDITE/,
  )
  const patients = await dmp.appeler({
    operation: 'patients-lister',
    vihf: parPsc(null),
    corps:
      '<patientList xmlns="urn:si-dmp-patients"><startDate>2020-01-01</startDate><dateType>LASTAUTORIZATION</dateType></patientList>',
  })
  expect(patients.soap).toContain(`<nationalId>${ZOE}</nationalId>`)
})

test('les accès sont tracés : qui, quoi, quels documents, refus compris', async () => {
  const depose = await dmp.controler('documents', {
    action: 'deposer',
    ins: ZOE,
    contenu: 'PGEvPg==',
  })
  const { uniqueId } = depose.json.document as { uniqueId: string }
  await dmp.appeler({ operation: 'retrait', vihf: parPsc(), corps: retrait(uniqueId) })
  await dmp.appeler({ operation: 'retrait', vihf: parPsc(), corps: retrait('1.2') })
  const { json } = await dmp.controler(`acces?ins=${ZOE}`)
  expect(json.acces).toMatchObject([
    {
      ps: MOI,
      transaction: 'TD3.2',
      mode: 'INDIRECTE_RENFORCEE normal',
      documents: [uniqueId],
      resultat: 'ok',
    },
    { ps: MOI, transaction: 'TD3.2', documents: [], resultat: 'XDSDocumentUniqueIdError' },
  ])
})
