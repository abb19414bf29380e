import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type BancApi, ouvrirBancApi } from '../api-psc/essai.ts'
import { lireConfiance } from '../pki/confiance.ts'
import { DELAI_IGC_MS } from '../pki/essai.ts'
import { seConnecter } from '../psc/essai/parcours.ts'
import { ouvrirServeur } from '../serveur/ouvrir-serveur.ts'
import { creerOn, type ServiceOn } from './index.ts'

const MEDECIN = '899700000013'
const NUMERO = '9901KQ3ZV8M7T2WX4B'
const JUSTE = {
  numero: NUMERO,
  type: '57833-6',
  patient: {
    ins: { matricule: '275126322074974', oid: '1.2.250.1.213.1.4.10' },
    traits: {
      ...{ nomNaissance: 'ADRUN', premierPrenom: 'ZOE' },
      ...{ dateNaissance: '1975-12-31', sexe: 'F' },
    },
  },
  prescripteur: { idNat: MEDECIN, structure: '499700000013001' },
  dateRedaction: '2026-11-20T10:15:00+01:00',
  validite: { debut: '2026-11-20T10:15:00+01:00', fin: '2027-02-20T10:15:00+01:00' },
  mentions: [],
  oppositionConsultation: false,
  lignes: [{ libelle: 'FICTIMINE 850 mg', ald: false }],
  pdfSha256: 'a'.repeat(64),
}

let api: BancApi
let on: ServiceOn
let serveur: Awaited<ReturnType<typeof ouvrirServeur>>
let jeton: string

beforeAll(async () => {
  api = await ouvrirBancApi()
  const confiance = await lireConfiance(api.banc.pki)
  on = creerOn({ horloge: api.banc.horloge, confiance, garder: api.banc.psc.garderApi })
  const { chaine, cle } = api.banc.pki.fichiers('server')
  serveur = await ouvrirServeur({
    nom: 'on',
    port: 0,
    traiter: (requete, liens) => on.app.fetch(requete, liens),
    tls: {
      cert: await readFile(chaine, 'utf8'),
      cle: await readFile(cle, 'utf8'),
      ca: confiance.ca,
      refuseAuHandshake: false,
    },
  })
}, DELAI_IGC_MS)
afterAll(async () => {
  await serveur.fermer()
  await api.banc.arreter()
})
beforeEach(async () => {
  await api.banc.commander('reset', {})
  on.controle.reinitialiser()
  const { json } = await api.echanger(await seConnecter(api.banc), { scope: 'ordonnance' })
  jeton = String(json.access_token)
})

async function appeler(chemin: string, corps?: unknown, autorisation = jeton) {
  const reponse = await api.proxy(`${serveur.adresse}/on/v1/prescriptions${chemin}`, {
    method: corps === undefined ? 'GET' : 'POST',
    headers: { authorization: `Bearer ${autorisation}`, 'content-type': 'application/json' },
    ...(corps === undefined ? {} : { body: JSON.stringify(corps) }),
  })
  return {
    statut: reponse.status,
    marque: reponse.headers.get('x-segur-mock'),
    json: (await reponse.json()) as Record<string, unknown>,
  }
}
const ecarts = () =>
  on.controle.journal
    .lire()
    .at(-1)
    ?.ecarts.map(({ regle }) => regle)

describe('l’enregistrement', () => {
  test('rend 201, puis 200 quand la même ordonnance revient', async () => {
    expect(await appeler('', JUSTE)).toMatchObject({
      ...{ statut: 201, marque: 'on' },
      json: { numero: NUMERO },
    })
    expect((await appeler('', JUSTE)).statut).toBe(200)
    expect(on.controle.etat().prescriptions).toHaveLength(1)
  })

  test.each([
    ['numéro d’une autre forme', { numero: '01S2TBPZ2JCNZZYGHZ' }, 422, 'NUMERO_INVALIDE'],
    ['INS absente', { patient: { ...JUSTE.patient, ins: null } }, 422, 'INS_ABSENTE'],
    [
      'clé fausse',
      {
        patient: { ...JUSTE.patient, ins: { ...JUSTE.patient.ins, matricule: '275126322074999' } },
      },
      422,
      'INS_INCOHERENTE',
    ],
    [
      'prescripteur d’un autre',
      { prescripteur: { ...JUSTE.prescripteur, idNat: '899700000021' } },
      403,
      'PRESCRIPTEUR_NON_HABILITE',
    ],
    [
      'validité à l’envers',
      { validite: { debut: JUSTE.validite.fin, fin: JUSTE.validite.debut } },
      422,
      'VALIDITE_INCOHERENTE',
    ],
    ['sans ligne', { lignes: [] }, 422, 'LIGNES_VIDES'],
    ['forme fausse', { pdfSha256: 'x' }, 400, 'FORME'],
  ])('est refusé : %s', async (_, change, statut, code) => {
    const recu = await appeler('', { ...JUSTE, ...change })
    expect([recu.statut, recu.json.code]).toEqual([statut, code])
    expect(ecarts()).toHaveLength(1)
    expect(on.controle.etat().prescriptions).toEqual([])
  })

  test('est refusé quand le numéro porte une autre ordonnance', async () => {
    await appeler('', JUSTE)
    const autre = { ...JUSTE, lignes: [{ libelle: 'AUTRE', ald: true }] }
    expect((await appeler('', autre)).json.code).toBe('NUMERO_DEJA_UTILISE')
  })

  test('demande un jeton de l’API qui porte le périmètre', async () => {
    expect((await appeler('', JUSTE, 'x.y.z')).statut).toBe(401)
    const { json } = await api.echanger(await seConnecter(api.banc), { scope: 'whoami' })
    const refus = await appeler('', JUSTE, String(json.access_token))
    expect([refus.statut, refus.json.error]).toEqual([403, 'insufficient_scope'])
    expect(ecarts()).toEqual(['api-psc.appel-perimetre'])
  })
})

describe('la suite d’une ordonnance', () => {
  const executer = async () => {
    const registre = on.controle.commandes.executions
    const { Hono } = await import('hono')
    const app = new Hono()
    if (registre) app.post('/', registre)
    return app.request('/', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ lu: `SEGUR-MOCK|ON|1|${NUMERO}` }),
    })
  }

  test('se lit, se cherche par patient, et s’annule tant qu’elle n’est pas délivrée', async () => {
    await appeler('', JUSTE)
    expect((await appeler(`/${NUMERO}`)).json).toMatchObject({ numero: NUMERO, annuleeLe: null })
    const trouvees = await appeler('?patient=275126322074974')
    expect(trouvees.json.prescriptions).toHaveLength(1)
    expect((await appeler('?patient=1')).json.prescriptions).toEqual([])
    expect((await appeler(`/${NUMERO}/annulation`, {})).statut).toBe(200)
    expect((await executer()).status).toBe(409)
  })

  test('délivrée par le code lu sur la feuille, elle se montre et ne s’annule plus', async () => {
    await appeler('', JUSTE)
    expect((await executer()).status).toBe(200)
    expect((await appeler(`/${NUMERO}/executions`)).json.executions).toHaveLength(1)
    expect((await appeler(`/${NUMERO}/annulation`, {})).json.code).toBe('DEJA_EXECUTEE')
  })

  test('cache ses délivrances quand le patient s’y oppose', async () => {
    await appeler('', { ...JUSTE, oppositionConsultation: true })
    expect((await appeler(`/${NUMERO}/executions`)).json.code).toBe('CONSULTATION_OPPOSEE')
  })

  test('inconnue, ou d’un autre prescripteur, elle est introuvable', async () => {
    expect((await appeler(`/${NUMERO}`)).statut).toBe(404)
  })
})

describe('une panne', () => {
  const armer = (panne: object) => expect(on.controle.armerPanne(panne)).toEqual([])

  test('de refus rend le code demandé, sans rien garder', async () => {
    armer({ mode: 'refus', code: 'PATIENT_INCONNU' })
    expect((await appeler('', JUSTE)).json.code).toBe('PATIENT_INCONNU')
    expect(on.controle.etat().prescriptions).toEqual([])
  })

  test('de coupure n’enregistre rien ; le silence « timeoutApres » enregistre', async () => {
    armer({ mode: 'coupure' })
    await expect(appeler('', JUSTE)).rejects.toThrow()
    expect(on.controle.etat().prescriptions).toEqual([])
    armer({ mode: 'timeoutApres' })
    // L'appel se tait jusqu'à la fermeture du serveur : c'est le logiciel qui renonce.
    appeler('', JUSTE).catch(() => null)
    await expect.poll(() => on.controle.etat().prescriptions).toHaveLength(1)
  })

  test('mal demandée est refusée', () => {
    expect(on.controle.armerPanne({ mode: 'inconnue' })).not.toEqual([])
  })
})
