import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { DELAI_IGC_MS } from '../pki/essai.ts'
import { CLES } from './cles.ts'
import { type BancAnnuaire, ouvrirBancAnnuaire } from './essai/banc.ts'
import { CHEMIN_FHIR } from './fhir/adresses.ts'

let banc: BancAnnuaire
beforeAll(async () => {
  banc = await ouvrirBancAnnuaire()
}, DELAI_IGC_MS)
afterAll(() => banc.fermer())
beforeEach(() => {
  banc.annuaire.controle.reinitialiser()
  banc.horloge.reinitialiser()
})

interface Lien {
  relation: string
  url: string
}
interface Entree {
  fullUrl: string
  resource: { id: string; name?: { family: string }[]; [element: string]: unknown }
  search: { mode: string }
}
const entrees = (json: { entry?: Entree[] }): Entree[] => json.entry ?? []
const chercher = async (chemin: string) => {
  const { json, statut } = await banc.fhir(chemin)
  expect(statut, JSON.stringify(json)).toBe(200)
  return entrees(json).filter(({ search }) => search.mode === 'match')
}
const noms = async (chemin: string) =>
  (await chercher(chemin)).map(({ resource }) => resource.name?.[0]?.family)
const refus = async (chemin: string) => {
  const { json, statut } = await banc.fhir(chemin)
  return { statut, message: json.issue?.[0]?.diagnostics, forme: json.resourceType }
}
const PNEUMOLOGIE =
  'https://mos.esante.gouv.fr/NOS/TRE_R38-SpecialiteOrdinale/FHIR/TRE-R38-SpecialiteOrdinale'

describe('une recherche de texte', () => {
  test('commence par, sans casse ni accents', async () => {
    expect(await noms('/Practitioner?family=d%27ile')).toEqual(["D'ÎLE-ESSAI"])
    expect(await noms('/Practitioner?family=ile')).toEqual([])
  })

  test('contient, ou vaut exactement, accents et casse compris', async () => {
    expect(await noms('/Practitioner?family:contains=ile-essai')).toEqual(["D'ÎLE-ESSAI"])
    expect(await noms('/Practitioner?family:exact=TESTIER')).toEqual(['TESTIER'])
    expect(await noms('/Practitioner?family:exact=testier')).toEqual([])
  })

  test('par nom, trouve aussi la civilité d’exercice', async () => {
    const docteurs = await chercher('/Practitioner?name=DR&name=TESTIER')
    expect(docteurs).toHaveLength(1)
  })

  test('une virgule ajoute, une répétition restreint', async () => {
    expect(await noms('/Practitioner?family=TESTIER,BONNET')).toEqual(['TESTIER', 'BONNET'])
    expect(await noms('/Practitioner?given=CAMILLE&family=MOCKSAGE')).toEqual(['MOCKSAGE'])
  })
})

describe('une recherche de code', () => {
  test('par code nu, par système et code, par système seul', async () => {
    const nus = await chercher('/Practitioner?qualification-code=SM41&_count=200')
    const entiers = await chercher(
      `/Practitioner?qualification-code=${encodeURIComponent(`${PNEUMOLOGIE}|SM41`)}&_count=200`,
    )
    expect(entiers.map(({ resource }) => resource.id)).toEqual(
      nus.map(({ resource }) => resource.id),
    )
    const tous = await chercher(
      `/Practitioner?qualification-code=${encodeURIComponent(`${PNEUMOLOGIE}|`)}&_count=200`,
    )
    expect(tous.length).toBeGreaterThan(nus.length)
  })

  test('par RPPS nu ou précédé de son système', async () => {
    const systeme = encodeURIComponent('https://rpps.esante.gouv.fr|99700000013')
    expect(await noms(`/Practitioner?identifier=${systeme}`)).toEqual(['TESTIER'])
    expect(await noms('/Practitioner?identifier=99700000013')).toEqual(['TESTIER'])
    expect(await noms('/Practitioner?identifier=899700000013')).toEqual(['TESTIER'])
  })

  test(':not garde le reste', async () => {
    const sans = await noms('/Practitioner?qualification-code:not=10&family=MOCK')
    expect(sans).toEqual(expect.arrayContaining(['MOCKSAGE', 'MOCKINF']))
    expect(sans).not.toContain('MOCKMED')
  })

  test('type de structure, quel que soit le codage', async () => {
    const centres = await chercher('/Organization?type=SA01')
    expect(centres.map(({ resource }) => resource.name)).toEqual(
      expect.arrayContaining(['CENTRE HOSPITALIER FICTIF', 'CENTRE HOSPITALIER DU MODÈLE']),
    )
  })
})

describe('une recherche de boîte', () => {
  test('« contient @ » rend ceux qui en ont une', async () => {
    const avec = await noms('/Practitioner?mailbox-mss:contains=%40&family=TESTIER,LE%20SIL')
    expect(avec).toEqual(['TESTIER'])
  })

  test('une boîte liée à une structure est sur l’activité', async () => {
    const [activite] = await chercher('/PractitionerRole?mailbox-mss=h.exemplaire')
    expect(activite?.resource.organization).toEqual({ reference: 'Organization/001-01-9900014' })
  })

  test('le type de boîte n’est pas un paramètre, comme en juin 2026', async () => {
    expect(await refus('/Practitioner?mailbox-mss-type=PER')).toEqual({
      ...{ statut: 400, forme: 'OperationOutcome' },
      message: 'Parameter mailbox-mss-type not found',
    })
  })
})

describe('une date de mise à jour', () => {
  // Au second jour, quatre personnes ont changé ce matin-là ; les autres, dix jours plus tôt.
  test.each([
    ['eq', 4],
    ['ne', 149],
    ['ge', 4],
    ['le', 153],
    ['lt', 149],
    ['eb', 149],
    ['gt', 0],
    ['sa', 0],
    ['ap', 4],
  ])('%s se lit selon la précision', async (prefixe, attendu) => {
    await banc.commander('day', { n: 2 })
    const { json } = await banc.fhir(`/Practitioner?_lastUpdated=${prefixe}2026-11-20&_count=0`)
    expect(json.total).toBe(attendu)
  })

  test('une année, un mois, une heure sont des périodes', async () => {
    const total = async (date: string) =>
      (await banc.fhir(`/Practitioner?_lastUpdated=${date}&_count=0`)).json.total
    expect(await total('2026')).toBe(152)
    expect(await total('2026-11')).toBe(152)
    expect(await total('gt2026-11-10T00:00:00Z')).toBe(152)
    expect(await total('gt2026-11-10T02:00:00%2B00:00')).toBe(0)
  })

  test('illisible, elle est refusée', async () => {
    expect((await refus('/Practitioner?_lastUpdated=ge2026-02-31')).statut).toBe(400)
    expect((await refus('/Practitioner?_lastUpdated=hier')).statut).toBe(400)
  })
})

describe('les inclusions', () => {
  test('une activité entraîne qui l’exerce et où, une fois chacun', async () => {
    const { json } = await banc.fhir('/PractitionerRole?practitioner=003-9970002&_include=*')
    expect(entrees(json).map(({ resource, search }) => [resource.id, search.mode])).toEqual([
      ['005-9970002-1', 'match'],
      ['005-9970002-2', 'match'],
      ['003-9970002', 'include'],
      ['001-01-9900014', 'include'],
      ['001-02-9900023', 'include'],
    ])
    expect(json.total).toBe(2)
  })

  test('une structure entraîne ses activités, et son entité juridique', async () => {
    const { json } = await banc.fhir(
      '/Organization?_id=001-01-9900014&_revinclude=PractitionerRole:organization&_include=Organization:partof&_revinclude=Device:organization',
    )
    const types = entrees(json).map(({ resource }) => resource.resourceType)
    expect(types.filter((type) => type === 'PractitionerRole')).toHaveLength(3)
    expect(types.filter((type) => type === 'Organization')).toHaveLength(2)
    expect(types).toContain('Device')
  })

  test('une inclusion inconnue est refusée', async () => {
    expect((await refus('/Practitioner?_include=Practitioner:role')).statut).toBe(400)
  })
})

describe('les pages', () => {
  const toutes = async (premiere: string) => {
    const ids: string[] = []
    const tailles: number[] = []
    let chemin: string | undefined = premiere
    while (chemin !== undefined) {
      const { json, statut } = await banc.fhir(chemin)
      expect(statut).toBe(200)
      ids.push(...entrees(json).map(({ resource }) => resource.id))
      tailles.push(entrees(json).length)
      const suite = (json.link as Lien[]).find(({ relation }) => relation === 'next')
      chemin = suite?.url.slice(suite.url.indexOf(CHEMIN_FHIR) + CHEMIN_FHIR.length)
    }
    return { ids, tailles }
  }

  test('cinquante par page, chaque ressource une fois', async () => {
    const { ids, tailles } = await toutes('/Practitioner')
    expect(tailles).toEqual([50, 50, 50, 2])
    expect(new Set(ids).size).toBe(152)
  })

  test('_count règle la page, plafonnée à 200 ; zéro ne rend que le total', async () => {
    expect((await toutes('/Practitioner?_count=100')).tailles).toEqual([100, 52])
    expect((await toutes('/Practitioner?_count=100000')).tailles).toEqual([152])
    const { json } = await banc.fhir('/Practitioner?_count=0')
    expect([json.total, json.entry]).toEqual([152, undefined])
  })

  test('une page périme en dix minutes', async () => {
    const { json } = await banc.fhir('/Practitioner')
    const suite = (json.link as Lien[]).find(({ relation }) => relation === 'next')?.url ?? ''
    const chemin = suite.slice(suite.indexOf('/_page'))
    expect((await banc.fhir(chemin)).statut).toBe(200)
    banc.horloge.avancer(600)
    expect((await refus(chemin)).statut).toBe(410)
    expect((await refus('/_page?id=inconnue')).statut).toBe(410)
  })

  test('_total=none tait le total', async () => {
    const { json } = await banc.fhir('/Practitioner?_total=none')
    expect(json).not.toHaveProperty('total')
  })
})

describe('la lecture', () => {
  test('rend la ressource, avec ses profils et ses boîtes marquées', async () => {
    const { json } = await banc.fhir('/Practitioner/003-9970001')
    expect(json.telecom).toMatchObject([
      { system: 'email', value: 'camille.testier@medecin.fictif.mssante.fr', rank: 1 },
    ])
    expect(json.meta.profile).toHaveLength(2)
  })

  test('_elements réduit et le dit', async () => {
    const { json } = await banc.fhir('/Practitioner?_id=003-9970001&_elements=name')
    const { resource } = entrees(json)[0] ?? { resource: { id: '' } }
    expect(Object.keys(resource).sort()).toEqual(
      ['active', 'id', 'identifier', 'meta', 'name', 'resourceType'].sort(),
    )
    expect((resource as { meta?: { tag?: unknown } }).meta?.tag).toMatchObject([
      { code: 'SUBSETTED' },
    ])
  })

  test('une personne inactive ne garde que ses identifiants', async () => {
    const [trouvee] = await chercher('/Practitioner?identifier=99700200035')
    expect(trouvee?.resource.active).toBe(false)
    expect(trouvee?.resource).not.toHaveProperty('name')
    expect(await noms('/Practitioner?family=CESSATION')).toEqual([])
  })

  test('inconnue, elle est introuvable ; d’un autre type aussi', async () => {
    expect((await refus('/Practitioner/003-1')).statut).toBe(404)
    expect((await refus('/PractitiXXX')).message).toContain('HAPI-0302')
    expect((await refus('')).statut).toBe(404)
  })

  test('les capacités disent les paramètres', async () => {
    const { json } = await banc.fhir('/metadata')
    const practitioner = json.rest[0].resource.find(
      (r: { type: string }) => r.type === 'Practitioner',
    )
    expect(practitioner.searchParam.map((p: { name: string }) => p.name)).toEqual(
      expect.arrayContaining(['family', 'qualification-code', 'mailbox-mss', 'type-smartcard']),
    )
  })
})

describe('la passerelle', () => {
  const sansCle = (headers: Record<string, string>) =>
    banc.appeler(`${CHEMIN_FHIR}/Practitioner`, { headers })

  test('demande une clé connue', async () => {
    expect((await sansCle({})).statut).toBe(401)
    expect((await sansCle({ 'ESANTE-API-KEY': 'autre' })).statut).toBe(403)
    expect((await sansCle({ 'ESANTE-API-KEY': CLES[1] })).statut).toBe(200)
  })

  test('ne laisse de la clé que ses quatre derniers caractères au journal', async () => {
    await banc.fhir('/Practitioner?_count=1')
    const journal = JSON.stringify(banc.annuaire.controle.journal.lire())
    expect(journal).toContain('clé …1997')
    expect(journal).not.toContain(CLES[0])
  })

  test('refuse le dix-huitième appel de la seconde quand le quota est allumé', async () => {
    await banc.commander('reglages', { quota: true })
    const statuts: number[] = []
    for (let appel = 0; appel < 18; appel += 1) statuts.push((await banc.fhir('/metadata')).statut)
    expect(statuts).toEqual([...Array.from({ length: 17 }, () => 200), 429])
    const refuse = await banc.fhir('/metadata')
    expect(refuse.entetes['retry-after']).toBe('1')
    banc.horloge.avancer(1)
    expect((await banc.fhir('/Practitioner?_count=1')).statut).toBe(200)
  })

  test('ne laisse rien écrire', async () => {
    for (const method of ['PUT', 'DELETE', 'PATCH', 'POST'])
      expect((await banc.fhir('/Practitioner/003-9970001', { method })).statut).toBe(403)
  })
})

test('une recherche par formulaire vaut celle par l’adresse', async () => {
  const { json, statut } = await banc.fhir('/Practitioner/_search', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    corps: 'family=TESTIER&_total=accurate',
  })
  expect([statut, json.total]).toEqual([200, 1])
})

test('le chaînage et un modificateur inconnu sont refusés, et relevés au journal', async () => {
  expect((await refus('/PractitionerRole?practitioner.name=X')).statut).toBe(400)
  expect((await refus('/Practitioner?family:missing=true')).statut).toBe(400)
  const ecarts = banc.annuaire.controle.journal
    .lire()
    .flatMap((entree) => entree.ecarts.map(({ regle }) => regle))
  expect(ecarts).toEqual(['annuaire.chainage', 'annuaire.modificateur'])
})

test('un matricule dans une recherche est relevé', async () => {
  await banc.fhir('/Practitioner?name=275126322074974')
  expect(banc.annuaire.controle.journal.lire()[0]?.ecarts).toMatchObject([
    { regle: 'annuaire.donnee-de-patient' },
  ])
})
