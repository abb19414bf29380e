import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { PILOTES_SQLITE, type PiloteSqlite } from '../base/base.ts'
import {
  creer,
  creerNavigateur,
  lignes,
  type Navigateur,
  ouvrirLgc,
} from '../essai/navigateur.essai.ts'
import type { IdMutation, Lgc } from '../index.ts'
import { deposer, JPEG, octetsDe, PNG, RECONNAISSABLE } from './copies.essai.ts'

const AN = 365.25 * 24 * 60 * 60 * 1000

let dossier = ''
let heure = Date.parse('2026-11-20T09:00:00Z')
let lgc: Lgc | null = null
let medecin: Navigateur
const ouvert = (): Lgc => {
  if (lgc === null) throw new Error('logiciel fermé')
  return lgc
}
const deposerCopie = (envoi: Parameters<typeof deposer>[1]) =>
  deposer({ lgc: ouvert(), n: medecin }, envoi)
const octets = (chemin: string) => octetsDe({ lgc: ouvert(), n: medecin }, chemin)

async function ouvrir(mutations: IdMutation[] = [], pilotesqlite?: PiloteSqlite) {
  lgc = ouvrirLgc({
    base: path.join(dossier, 'base', 'cabinet.sqlite'),
    cleCopies: path.join(dossier, 'cle', 'copies.cle'),
    horloge: { maintenant: () => new Date(heure) },
    mutations,
    ...(pilotesqlite ? { pilotesqlite } : {}),
  })
  medecin = creerNavigateur(lgc)
  await medecin.connecter()
  return lgc
}

const fermer = () => {
  lgc?.fermer()
  lgc = null
}

beforeEach(() => {
  heure = Date.parse('2026-11-20T09:00:00Z')
  dossier = mkdtempSync(path.join(tmpdir(), 'copies-'))
  for (const nom of ['base', 'tmp']) mkdirSync(path.join(dossier, nom))
  // Un fichier temporaire laissé en clair serait vu comme le reste.
  vi.stubEnv('TMPDIR', path.join(dossier, 'tmp'))
})
afterEach(() => {
  fermer()
  vi.unstubAllEnvs()
  rmSync(dossier, { recursive: true, force: true })
})

/** Tout ce que le logiciel a laissé sous ce dossier, en un seul tas d'octets. */
const toutLeDisque = (sous = dossier): Buffer =>
  Buffer.concat(
    readdirSync(sous, { recursive: true, withFileTypes: true })
      .filter((entree) => entree.isFile())
      .map((entree) => readFileSync(path.join(entree.parentPath, entree.name))),
  )

/** Le motif, écrit en base64, où qu'il tombe dans le fichier déposé. */
const enBase64 = (disque: Buffer): boolean =>
  [0, 1, 2].some((decalage) => {
    const aligne = RECONNAISSABLE.subarray(decalage, decalage + 60)
    return disque.includes(aligne.toString('base64'))
  })

const deposee = async () => {
  await creer(medecin)
  return deposerCopie({ titre: 'Passeport', octets: PNG })
}

describe.each(PILOTES_SQLITE)('une copie déposée (%s)', (pilote) => {
  test('n’atteint le disque que chiffrée, et se relit à l’identique', async () => {
    await ouvrir([], pilote)
    expect((await deposee()).texte).toContain('Copie déposée et chiffrée')
    const disque = toutLeDisque()
    expect(disque.includes(RECONNAISSABLE)).toBe(false)
    expect(enBase64(disque)).toBe(false)
    expect((await octets('/patients/1/copies/1/image')).equals(PNG)).toBe(true)
  })

  test('disparaît du disque quand on la supprime, octets chiffrés compris', async () => {
    await ouvrir([], pilote)
    await deposee()
    const chiffre = await octets('/reglages/copies/1/contenu')
    const morceau = chiffre.toString('base64').slice(400, 480)
    expect(toutLeDisque().includes(morceau)).toBe(true)
    await medecin.envoyer('/patients/1/copies/1/supprimer', { action: 'confirmer' })
    expect(toutLeDisque().includes(morceau)).toBe(false)
    expect((await medecin.aller('/patients/1/copies/1')).statut).toBe(404)
  })
})

describe('le dépôt', () => {
  beforeEach(async () => {
    await ouvrir()
    await creer(medecin)
  })

  test('reconnaît le type au contenu, quel que soit le nom annoncé', async () => {
    await deposerCopie({ titre: 'Passeport', octets: JPEG, nom: 'x.png', type: 'image/png' })
    const page = await medecin.aller('/patients/1/copies/1')
    expect(page.statut).toBe(200)
    expect((await octets('/patients/1/copies/1/fichier')).equals(JPEG)).toBe(true)
  })

  test.each([
    ['sans fichier', { octets: Buffer.alloc(0) }, 'Choisissez le fichier'],
    ['un programme', { octets: Buffer.from('MZ\u0000programme') }, 'ni une image JPEG ou PNG'],
    ['une image coupée', { octets: PNG.subarray(0, PNG.length - 20) }, 'incomplet'],
    ['une page web', { octets: Buffer.from('<script>alert(1)</script>') }, 'ni une image'],
    [
      'un fichier trop gros',
      { octets: Buffer.concat([PNG, Buffer.alloc(6 << 20)]) },
      'dépasse 5 Mo',
    ],
    ['un titre inconnu', { octets: PNG, titre: 'Carte de fidélité' }, 'Choisissez le titre'],
  ])('refuse %s, et dit quoi faire', async (_cas, precise, message) => {
    const page = await deposerCopie({ titre: 'Passeport', ...precise })
    expect([page.statut, page.texte.includes(message)]).toEqual([422, true])
    expect((await medecin.aller('/patients/1/copies')).texte).toContain('Aucune copie')
  })

  test('un corps démesuré est coupé avant d’être lu', async () => {
    const page = await deposerCopie({ titre: 'Passeport', octets: Buffer.alloc(21 << 20) })
    expect(page.statut).toBe(413)
  })

  test('ne garde pas le nom du fichier', async () => {
    await deposerCopie({ titre: 'Passeport', octets: PNG, nom: 'ADRUN-ZOE-passeport-secret.png' })
    expect(toutLeDisque().includes('passeport-secret')).toBe(false)
  })
})

describe('le droit d’ouvrir les copies', () => {
  test('retiré, la copie se voit dans la liste mais ne s’ouvre ni ne se télécharge', async () => {
    await ouvrir()
    await deposee()
    await medecin.envoyer('/reglages/droits', [
      ['medecin', 'consulter-identite'],
      ['medecin', 'ouvrir-copies'],
      ['secretaire', 'consulter-identite'],
    ])
    const secretaire = creerNavigateur(ouvert())
    await secretaire.connecter('j.mocksecr')
    expect((await secretaire.aller('/patients/1/copies')).texte).toContain('Passeport')
    for (const chemin of ['', '/image', '/fichier'])
      expect((await secretaire.aller(`/patients/1/copies/1${chemin}`)).statut).toBe(403)
    expect((await secretaire.envoyer('/patients/1/copies/1/supprimer')).statut).toBe(403)
    expect((await secretaire.aller('/reglages/copies')).statut).toBe(403)
  })

  test('une copie ne s’ouvre pas par le dossier d’un autre patient', async () => {
    await ouvrir()
    await deposee()
    await creer(medecin, {
      nomNaissance: 'CORSE',
      premierPrenom: 'ANTHONY',
      dateNaissance: '02/03/1980',
      sexe: 'M',
      lieuNaissance: '2B020',
    })
    expect((await medecin.aller('/patients/2/copies/1/image')).statut).toBe(404)
  })
})

test('chaque geste laisse une ligne : qui, quand, quelle copie', async () => {
  await ouvrir()
  await deposee()
  await octets('/patients/1/copies/1/image')
  await octets('/patients/1/copies/1/fichier')
  await medecin.envoyer('/patients/1/copies/1/supprimer', { action: 'confirmer' })
  const journal = lignes((await medecin.aller('/reglages/journal-acces')).html)
  const gestes = journal.filter((l) => l[4]?.startsWith('Copie n° 1')).map((l) => [l[2], l[4]])
  expect(gestes).toEqual(
    ['suppression', 'téléchargement', 'consultation', 'dépôt'].map((geste) => [
      'Camille TESTIER',
      `Copie n° 1 (passeport) : ${geste}`,
    ]),
  )
})

describe('la suppression automatique', () => {
  beforeEach(async () => {
    await ouvrir()
    await deposee()
  })
  const apres = async (annees: number) => {
    heure += annees * AN
    await medecin.connecter()
    return medecin.aller('/patients/1/copies')
  }

  test('attend cinq ans, puis ne laisse rien', async () => {
    expect((await apres(4.99)).texte).toContain('Passeport')
    expect((await apres(0.02)).texte).toContain('Aucune copie')
    const [ligne] = lignes((await medecin.aller('/reglages/journal-acces')).html).filter((l) =>
      l[4]?.includes('automatique'),
    )
    expect(ligne?.[2]).toBe('Tâche de suppression')
  })

  test('repart de la dernière activité du patient', async () => {
    await apres(4)
    await medecin.envoyer('/patients/1/attributs', { version: '1', homonyme: 'oui' })
    expect((await apres(4)).texte).toContain('Passeport')
  })

  test('ouvrir la fiche n’est pas une activité', async () => {
    await apres(4)
    await medecin.aller('/patients/1')
    expect((await apres(1.1)).texte).toContain('Aucune copie')
  })

  test('se rattrape à l’ouverture d’un logiciel resté éteint', async () => {
    fermer()
    heure += 6 * AN
    await ouvrir()
    expect((await medecin.aller('/reglages/copies')).texte).toContain('Aucune copie gardée')
  })
})

describe('la clé', () => {
  const fichier = () => path.join(dossier, 'cle', 'copies.cle')

  test('naît au premier dépôt, lisible du seul compte, et n’est pas dans la base', async () => {
    await ouvrir()
    expect(existsSync(fichier())).toBe(false)
    await deposee()
    expect(statSync(fichier()).mode & 0o777).toBe(0o600)
    const secrete = /AGE-SECRET-KEY-1\w+/.exec(readFileSync(fichier(), 'utf8'))?.[0] ?? ''
    expect(secrete).not.toBe('')
    expect(toutLeDisque(path.join(dossier, 'base')).includes(secrete)).toBe(false)
  })

  test('perdue, rien ne se lit, et un dépôt n’en crée pas une autre en silence', async () => {
    await ouvrir()
    await deposee()
    rmSync(fichier())
    expect((await medecin.aller('/patients/1/copies/1')).texte).toContain(
      'clé des copies est introuvable',
    )
    const page = await deposerCopie({ titre: 'Passeport', octets: PNG })
    expect(page.texte).toContain('clé des copies est introuvable')
    expect(existsSync(fichier())).toBe(false)
  })

  test.skipIf(process.platform === 'win32')('trop ouverte, elle est refusée', async () => {
    await ouvrir()
    await deposee()
    chmodSync(fichier(), 0o644)
    expect((await medecin.aller('/patients/1/copies/1')).texte).toContain('droits doivent être 600')
  })

  test('se renouvelle : les copies se relisent, l’ancienne clé a disparu', async () => {
    await ouvrir()
    await deposee()
    const avant = readFileSync(fichier(), 'utf8')
    const stocke = await octets('/reglages/copies/1/contenu')
    expect((await medecin.envoyer('/reglages/copies/cle')).texte).toContain(
      'copies rechiffrées : 1',
    )
    const secrete = /AGE-SECRET-KEY-1\w+/.exec(avant)?.[0] ?? ''
    expect(readFileSync(fichier(), 'utf8')).not.toContain(secrete)
    expect(await octets('/reglages/copies/1/contenu')).not.toEqual(stocke)
    expect((await octets('/patients/1/copies/1/image')).equals(PNG)).toBe(true)
  })
})

describe('la documentation', () => {
  test('dit ce que le logiciel fait vraiment, à l’écran comme en PDF', async () => {
    await ouvrir()
    await deposee()
    const { texte } = await medecin.aller('/reglages/copies/documentation')
    expect(texte).toContain('age-encryption.org/v1')
    expect(texte).toContain('gardée 5 ans après la dernière activité')
    expect(texte).toContain('Droits du fichier : 600')
    expect(texte).toContain('Texte d’essai chiffré : illisible. Avec une autre clé : refusé.')
    const pdf = await octets('/reglages/copies/documentation.pdf')
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  })

  test('nomme les profils qui ouvrent les copies, tels qu’ils sont réglés', async () => {
    await ouvrir()
    const lire = async () => (await medecin.aller('/reglages/copies/documentation')).texte
    expect(await lire()).toContain('médecin, secrétaire')
    await medecin.envoyer('/reglages/droits', [
      ['medecin', 'consulter-identite'],
      ['medecin', 'ouvrir-copies'],
    ])
    expect(await lire()).toContain('Profils qui l’ont : médecin.')
  })
})

describe('un mutant des copies', () => {
  test('« copie-en-clair » laisse lire l’image dans la base', async () => {
    await ouvrir(['copie-en-clair'])
    await deposee()
    const stocke = await octets('/reglages/copies/1/contenu')
    expect(stocke.includes(RECONNAISSABLE)).toBe(true)
    expect(enBase64(toutLeDisque())).toBe(true)
    expect((await octets('/patients/1/copies/1/image')).equals(PNG)).toBe(true)
  })

  test('« suppression-copie-absente » la garde au-delà', async () => {
    await ouvrir(['suppression-copie-absente'])
    await deposee()
    heure += 6 * AN
    await medecin.connecter()
    expect((await medecin.aller('/patients/1/copies')).texte).toContain('Passeport')
  })
})
