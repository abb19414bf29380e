import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ADRUN, creer, lignes, type Navigateur, valeur } from '../essai/navigateur.essai.ts'
import type { Lgc } from '../index.ts'
import { journalInsi, statut } from '../insi/cabinet.essai.ts'
import {
  ouvrirServiceEssai,
  reponseVerification,
  type ServiceEssai,
} from '../insi/service.essai.ts'
import {
  ackDe,
  ecrireMessage,
  enBloc,
  envoyerAu,
  MATRICULE,
  ouvrirPartenaire,
  ouvrirRaccorde,
  ouvrirSession,
  RESULTATS,
} from './echanges.essai.ts'

const OK = { corps: reponseVerification('00') }
const KO = { corps: reponseVerification('01') }
const PANNE = { statut: 503 }

let insi: ServiceEssai
let partenaire: Awaited<ReturnType<typeof ouvrirPartenaire>>
let lgc: Lgc & { portFlux: number }
let n: Navigateur
beforeAll(async () => {
  insi = await ouvrirServiceEssai()
  partenaire = await ouvrirPartenaire()
})
afterAll(() => Promise.all([insi.arreter(), partenaire.fermer()]))
beforeEach(async () => {
  const { url, ca, certificat, cle } = insi
  insi.demandes.length = 0
  lgc = await ouvrirRaccorde(partenaire.port, {
    insi: { url, ca, certificat, cle, authentification: 'certificat' },
  })
  n = await ouvrirSession(lgc)
})
afterEach(() => lgc.fermer())

type Parties = Parameters<typeof ecrireMessage>[0]
const recevoir = async (parties: Parties = {}) =>
  ackDe(await envoyerAu(lgc.portFlux, enBloc(ecrireMessage(parties))))
const recevoirResultats = (parties: Parties = {}) =>
  recevoir({ evenement: 'ORU^R01^ORU_R01', suite: RESULTATS, ...parties })
const page = async (chemin: string) => {
  const { html, texte } = await n.aller(chemin)
  return { html, texte: texte.replaceAll('\u00a0', ' ') }
}
const verifiee = (mot: string, chemin = '/receptions/identites/1') =>
  expect.poll(async () => (await page(chemin)).texte, { timeout: 10_000 }).toContain(mot)
const decider = (action: string, id = 1) => n.envoyer(`/receptions/identites/${id}`, { action })
const ins = (html: string) => [statut(html), valeur(html, 'Matricule INS'), valeur(html, 'OID')]
const SANS_INS = ['Non renseigné', 'Non renseigné']

describe('une identité reçue', () => {
  test('est acquittée, listée et vérifiée sans que personne le demande', async () => {
    insi.repondre(OK)
    expect(await recevoir()).toEqual(['AA', 'M1'])
    await verifiee('Vérifiée par INSi : OK')
    expect(insi.demandes).toHaveLength(1)
    const [ligne] = await journalInsi(n)
    expect(ligne?.join(' ')).toContain('Réception automatique')
    expect((await page('/patients')).texte).toContain('1 à traiter')
  })

  test('vérifiée OK et inconnue est créée récupérée, jamais qualifiée (INS.38)', async () => {
    insi.repondre(OK)
    await recevoir()
    await verifiee('OK')
    const { html, texte } = await decider('creer')
    expect(ins(html)).toEqual(['récupérée', '2 75 12 63 220 749 74 NIR', '1.2.250.1.213.1.4.8'])
    expect(texte).toContain('elle est récupérée')
    const historique = lignes((await n.aller('/patients/1/historique')).html)
    expect(historique[0]?.join(' ')).toContain('Création (identité reçue de LABO-ACACIAS (SGL))')
  })

  test('vérifiée KO et inconnue est créée sans matricule ni OID (INS.45)', async () => {
    insi.repondre(KO)
    await recevoir()
    await verifiee('KO')
    expect(ins((await decider('creer')).html)).toEqual(['provisoire', ...SANS_INS])
  })

  test('vérifiée KO ne change rien au dossier connu, et sa trace y reste (INS.44)', async () => {
    await creer(n)
    await n.envoyer('/patients/1/valider', { justificatif: 'CN', version: '1' })
    insi.repondre(KO)
    await recevoir({ nom: 'ADRUN^ZOE^ZOE MARIE' })
    await verifiee('KO')
    const { html, texte } = await decider('mettre-a-jour-1')
    expect(texte).toContain('dossier est inchangé')
    expect(ins(html)).toEqual(['validée', ...SANS_INS])
    expect(valeur(html, 'Liste des prénoms de naissance')).toBe('Non renseigné')
    expect((await page('/patients/1/historique')).texte).toContain('non intégrée')
  })

  test('vérifiée OK qualifie un dossier que le cabinet avait validé', async () => {
    await creer(n)
    await n.envoyer('/patients/1/valider', { justificatif: 'CN', version: '1' })
    insi.repondre(OK)
    await recevoir()
    await verifiee('OK')
    expect(ins((await decider('mettre-a-jour-1')).html)[0]).toBe('qualifiée')
  })

  test('ne se vérifie pas quand le cabinet porte déjà cette INS, et n’y change que le nom utilisé', async () => {
    insi.repondre(OK)
    await recevoir()
    await verifiee('OK')
    await decider('creer')
    const utilise = `ADRUN^ZOE^ZOE^^^^L~DUPONT`
    await recevoir({ id: 'M2', nom: `${utilise}^ZOE^^` })
    await verifiee('INS déjà connue', '/receptions/identites/2')
    expect(insi.demandes).toHaveLength(1)
    expect((await page('/receptions/identites/2')).texte).toContain('porte déjà ce matricule')
    await decider('mettre-a-jour-1', 2)
    expect(ins((await n.aller('/patients/1')).html)[0]).toBe('récupérée')
  })

  test('d’INSi en panne attend, n’est jamais prise pour un KO, et se relance', async () => {
    insi.repondre(PANNE)
    await recevoir()
    await verifiee('INSi ne répond pas')
    insi.repondre(PANNE)
    expect((await decider('creer')).texte).toContain("n'a pas pu vérifier")
    expect((await page('/patients/1')).texte).toContain('introuvable')
    insi.repondre(OK)
    await decider('verifier')
    await verifiee('OK')
    expect(ins((await decider('creer')).html)[0]).toBe('récupérée')
  })

  test('écartée ne touche à aucun dossier, et ne se décide pas deux fois', async () => {
    insi.repondre(OK)
    await recevoir()
    await verifiee('OK')
    expect((await decider('ecarter')).texte).toContain('écartée')
    expect((await decider('creer')).texte).toContain("n'attend plus de décision")
    expect((await page('/patients/1')).texte).toContain('introuvable')
  })

  test('sans INS n’appelle pas INSi et se crée provisoire', async () => {
    await recevoir({ ins: null, fiabilite: 'PROV' })
    await verifiee('Sans INS')
    expect(ins((await decider('creer')).html)[0]).toBe('provisoire')
    expect(insi.demandes).toHaveLength(0)
  })

  test('reçue deux fois sous le même identifiant n’est gardée qu’une fois', async () => {
    insi.repondre(OK)
    await recevoir()
    expect(await recevoir()).toEqual(['AA', 'M1'])
    expect((await page('/receptions/identites/2')).texte).toContain('introuvable')
  })

  test('est fermée à qui ne peut pas consulter l’identité', async () => {
    await n.envoyer('/reglages/droits', [['medecin', 'appeler-insi']])
    expect((await page('/receptions')).texte).toContain("ne donne pas accès à l'identité")
  })
})

describe('le contrat de confiance (INS.39)', () => {
  beforeEach(async () => {
    await n.envoyer('/reglages/contrats/prise-en-charge', { prise: 'indirecte' })
    await n.envoyer('/reglages/contrats', { etablissement: 'LABO-ACACIAS', libelle: 'Acacias' })
    insi.repondre(OK)
  })

  test('garde qualifiée l’identité d’un émetteur inscrit', async () => {
    await recevoir()
    await verifiee('OK')
    const { html, texte } = await decider('creer')
    expect(ins(html)).toEqual(['qualifiée', '2 75 12 63 220 749 74 NIR', '1.2.250.1.213.1.4.8'])
    expect(texte).toContain('Tiers de confiance sous contrat')
  })

  test('ne vaut rien pour un autre émetteur : ni matricule ni OID', async () => {
    await recevoir({ emetteur: 'IMAGERIE-PORT' })
    await verifiee('OK')
    expect(ins((await decider('creer')).html)).toEqual(['provisoire', ...SANS_INS])
  })

  test('ne qualifie pas ce que l’émetteur dit provisoire', async () => {
    await recevoir({ fiabilite: 'PROV' })
    await verifiee('OK')
    expect(ins((await decider('creer')).html)[0]).toBe('récupérée')
  })

  test('ne joue plus quand le site reçoit ses patients, ou que le contrat est retiré', async () => {
    await n.envoyer('/reglages/contrats/prise-en-charge', { prise: 'directe' })
    await recevoir()
    await verifiee('OK')
    expect(ins((await decider('creer')).html)[0]).toBe('récupérée')
    expect((await n.envoyer('/reglages/contrats/1/retirer')).texte).toContain(
      'Aucun émetteur de confiance',
    )
  })

  test('demande un nom et un code', async () => {
    const { statut: code, texte } = await n.envoyer('/reglages/contrats', { libelle: ' ' })
    expect([code, texte.includes("Donnez le nom de l'émetteur")]).toEqual([422, true])
  })
})

describe('une donnée de santé reçue (INS.48)', () => {
  const attente = async () => (await page('/receptions/donnees')).texte
  const dossier = async () => (await page('/patients/1/donnees')).texte

  test('après un KO attend dans la liste, alerte, et n’est dans aucun dossier', async () => {
    await creer(n)
    insi.repondre(KO)
    await recevoirResultats()
    await expect.poll(attente).toContain('INSi ne confirme pas')
    expect(await attente()).toContain("1 donnée reçue n'est dans aucun dossier.")
    expect(await attente()).not.toContain('Rattacher au dossier')
    expect(await dossier()).toContain('Aucune donnée reçue')
  })

  test('après un OK entre au dossier de mêmes traits, historique compris', async () => {
    await creer(n)
    insi.repondre(OK)
    await recevoirResultats()
    await expect.poll(dossier).toContain('Créatinine')
    expect(await attente()).toContain('Aucune donnée en attente')
    expect((await page('/patients/1/historique')).texte).toContain('Donnée reçue intégrée')
  })

  test('d’une INS déjà connue entre au dossier sans appel', async () => {
    insi.repondre(OK)
    await recevoir()
    await verifiee('OK')
    await decider('creer')
    await recevoirResultats({ id: 'M2' })
    await expect.poll(dossier).toContain('72')
    expect(insi.demandes).toHaveLength(1)
  })

  test('d’une INS connue mais d’autres traits attend', async () => {
    insi.repondre(OK)
    await recevoir()
    await verifiee('OK')
    await decider('creer')
    await recevoirResultats({ id: 'M2', nom: 'AUTRE^ZOE^' })
    await expect.poll(attente).toContain('les traits reçus diffèrent')
  })

  test('sans dossier correspondant attend, puis entre quand il existe', async () => {
    insi.repondre(OK)
    await recevoirResultats()
    await expect.poll(attente).toContain('aucun dossier ne correspond')
    await creer(n)
    await n.envoyer('/receptions/donnees/1', { action: 'reexaminer' })
    expect(await dossier()).toContain('Créatinine')
  })

  test('avec deux dossiers possibles, c’est l’utilisateur qui choisit', async () => {
    await creer(n)
    await creer(n)
    insi.repondre(OK)
    await recevoirResultats()
    await expect.poll(attente).toContain('Plusieurs dossiers')
    await n.envoyer('/receptions/donnees/1', { action: 'rattacher-1' })
    expect(await dossier()).toContain('Créatinine')
  })

  test('refusée par INSi ne se rattache pas, même demandée à la main', async () => {
    await creer(n)
    insi.repondre(KO)
    await recevoirResultats()
    await expect.poll(attente).toContain('INSi ne confirme pas')
    const { statut: code } = await n.envoyer('/receptions/donnees/1', { action: 'rattacher-1' })
    expect(code).toBe(404)
  })

  test('INSi en panne attend, puis entre quand INSi confirme', async () => {
    await creer(n)
    insi.repondre(PANNE)
    await recevoirResultats()
    await expect.poll(attente).toContain('INSi ne répond pas')
    insi.repondre(OK)
    await n.envoyer('/receptions/donnees/1', { action: 'reexaminer' })
    expect(await dossier()).toContain('Créatinine')
  })

  test('écartée quitte la liste sans entrer nulle part', async () => {
    await creer(n)
    insi.repondre(KO)
    await recevoirResultats()
    await expect.poll(attente).toContain('INSi ne confirme pas')
    await n.envoyer('/receptions/donnees/1', { action: 'ecarter' })
    expect(await attente()).toContain('Aucune donnée en attente')
    expect(await dossier()).toContain('Aucune donnée reçue')
  })

  test('ne montre ses résultats qu’à un médecin', async () => {
    await creer(n)
    insi.repondre(KO)
    await recevoirResultats()
    await expect.poll(attente).toContain('Voir les résultats')
    await n.connecter('j.mocksecr')
    expect(await attente()).not.toContain('Créatinine')
    expect(await attente()).toContain('Bilan rénal')
  })
})

describe('un message hostile', () => {
  const bien = ecrireMessage()

  test.each<[string, string | Buffer, string]>([
    ['sans MSH', enBloc('PID|1\r'), 'AR'],
    ['vide', enBloc(''), 'AR'],
    ['d’un genre non traité', enBloc(bien.replaceAll('A28', 'A40')), 'AR'],
    ['sans PID', enBloc(bien.replace(/PID[^\r]*\r/, '')), 'AE'],
    ['à deux PID', enBloc(`${bien}PID|||2\r`), 'AE'],
    ['à deux MSH', enBloc(`${bien}${bien}`), 'AR'],
    ['sans établissement', enBloc(bien.replace('|LABO-ACACIAS|LGC', '||LGC')), 'AE'],
    ['sans nom de type L', enBloc(bien.replace('^^^^L', '^^^^D')), 'AE'],
    ['à la date impossible', enBloc(bien.replace('19751231', '19759999')), 'AE'],
    ['sans lieu', enBloc(bien.replace('^^^^^^BDL^^63220', '')), 'AE'],
    ['au nom démesuré', enBloc(bien.replace('ADRUN', 'A'.repeat(300))), 'AE'],
    ['au nom en émoji', enBloc(bien.replace('ADRUN', 'ADRUN😀')), 'AE'],
    ['au matricule trop court', enBloc(bien.replace(MATRICULE, '2751')), 'AE'],
    ['d’un autre jeu', enBloc(bien.replace('UNICODE UTF-8', 'EBCDIC')), 'AR'],
    ['aux octets faux', Buffer.from(enBloc(bien.replace('ZOE', 'ZOÉ')), 'latin1'), 'AR'],
    ['sans bloc', bien, 'AR'],
    ['d’un bloc dans un bloc', `\x0bMSH|${enBloc(bien)}`, 'AR'],
    ['trop grand', Buffer.concat([Buffer.from('\x0b'), Buffer.alloc(1_100_000, 65)]), 'AR'],
    ['résultat sans OBX', enBloc(ecrireMessage({ evenement: 'ORU^R01^ORU_R01' })), 'AE'],
  ])('%s est refusé avec sa raison, et ne laisse rien', async (_nom, octets, code) => {
    const recu = await envoyerAu(lgc.portFlux, octets)
    expect(ackDe(recu)[0]).toBe(code)
    expect(recu).toMatch(/ERR\|\|\|207\|E\|\|\|\|[^\r]{5,}/)
    expect((await page('/receptions')).texte).toContain('Aucune identité reçue')
  })

  test.each([
    ['accentué', 'ADRÜN^ZOÉ^'],
    ['en minuscules', 'adrun^zoe^'],
  ])('au nom %s est converti comme une saisie', async (_nom, nom) => {
    insi.repondre(OK)
    expect(await recevoir({ nom })).toEqual(['AA', 'M1'])
    expect((await page('/receptions')).texte).toContain('ADRUN ZOE')
  })

  test('coupé octet par octet, ou suivi d’un autre, se lit entier', async () => {
    insi.repondre(OK, OK)
    const octets = enBloc(bien) + enBloc(ecrireMessage({ id: 'M2' }))
    const { Socket } = await import('node:net')
    const recu = await new Promise<string>((resoudre) => {
      const socket = new Socket().connect(lgc.portFlux, '127.0.0.1')
      let texte = ''
      socket.setNoDelay(true)
      socket.on('data', (morceau) => {
        texte += morceau.toString('utf8')
        if (texte.split('\x1c\r').length === 3) socket.destroy()
      })
      socket.on('close', () => resoudre(texte))
      for (const octet of Buffer.from(octets)) socket.write(Buffer.of(octet))
    })
    expect([...recu.matchAll(/MSA\|(\w\w\|M\d)/g)].map(([, ack]) => ack)).toEqual([
      'AA|M1',
      'AA|M2',
    ])
  })

  test('au code HTML reste du texte à l’écran', async () => {
    insi.repondre(KO)
    await recevoirResultats({
      suite: ['OBR|1||X|^<script>alert(1)</script>', ...RESULTATS.slice(1)],
    })
    const { html } = await n.aller('/receptions/donnees')
    expect(html).not.toContain('<script>alert')
    expect(html).toContain('&lt;script&gt;')
  })
})

test('un dossier créé depuis un partenaire ne lui est pas renvoyé', async () => {
  insi.repondre(OK, OK)
  partenaire.recus.length = 0
  await recevoir({ emetteur: 'CH-FICTIF' })
  await verifiee('OK')
  await decider('creer')
  await recevoir({ id: 'M2', emetteur: 'LABO-ACACIAS', ins: null, nom: 'AUTRE^ZOE^' })
  await decider('creer', 2)
  await expect.poll(() => partenaire.recus.length).toBe(1)
  expect(partenaire.recus[0]).toContain('AUTRE^ZOE')
  expect(valeur((await n.aller('/patients/1')).html, 'Nom de naissance')).toBe(ADRUN.nomNaissance)
})
