import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PassThrough } from 'node:stream'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { AFournir } from '../../issues.ts'
import { creerPiloteGuide } from './index.ts'
import { ouvrirDialogue } from './terminal/dialogue-terminal.ts'

let dossier: string
beforeEach(async () => {
  dossier = await mkdtemp(path.join(tmpdir(), 'guide-'))
})
afterEach(() => rm(dossier, { recursive: true, force: true }))

/** Un pilote guidé par une personne qui a tapé ces lignes d'avance. */
async function guider(...lignes: string[]) {
  const entree = new PassThrough()
  const sortie = new PassThrough()
  entree.end(lignes.map((l) => `${l}\n`).join(''))
  const pilote = await creerPiloteGuide(
    { lgc: null, mutations: [] },
    ouvrirDialogue(entree, sortie),
  )
  return { pilote, vu: () => String(sortie.read() ?? '') }
}

const demande = { preuve: 'INS.01.01.01', description: 'Les dix champs', types: ['capture'] }

describe('pilote guidé', () => {
  it('montre l’étape et rend la réponse tapée', async () => {
    const { pilote, vu } = await guider('o', 'Bienvenue ; Session ouverte')
    const utilisateur = {
      nom: 'TESTIER',
      prenom: 'Camille',
      profession: 'médecin',
      identifiant: '',
      motDePasse: '',
    }
    expect(await pilote.connecter(utilisateur)).toEqual({
      accepte: true,
      messages: ['Bienvenue', 'Session ouverte'],
    })
    expect(vu()).toContain('Ouvrez la session de Camille TESTIER, médecin.')
  })

  it('demande une vraie carte de test, et attend qu’elle soit insérée', async () => {
    const { pilote, vu } = await guider('')
    await pilote.insererCarteVitale({ nomNaissance: 'NESSI', premierPrenom: 'RUTH' })
    expect(vu()).toContain('la carte Vitale de test de NESSI RUTH. Jamais de carte réelle.')
  })

  it('recommence une question à laquelle on n’a répondu ni oui ni non', async () => {
    const { pilote } = await guider('peut-être', 'n', '')
    expect((await pilote.accepterIdentite()).accepte).toBe(false)
  })

  it('prend le fichier remis et le nom de la personne', async () => {
    const capture = path.join(dossier, 'ecran.png')
    await writeFile(capture, Buffer.from('\x89PNG\r\n\x1a\nsuite', 'latin1'))
    const { pilote } = await guider('Sacha Essai', capture, '', 'Vu à l’accueil')
    await pilote.demarrer()
    expect(await pilote.remettrePreuve?.(demande)).toMatchObject({
      type: 'image/png',
      auteur: 'Sacha Essai',
      commentaire: 'Vu à l’accueil',
    })
  })

  it('réunit les écrans d’une même preuve, dans l’ordre', async () => {
    const octets = Buffer.from('\x89PNG\r\n\x1a\nsuite', 'latin1')
    const [avant, apres] = [path.join(dossier, 'avant.png'), path.join(dossier, 'apres.png')]
    await writeFile(avant, octets)
    await writeFile(apres, octets)
    const { pilote } = await guider('Sacha', avant, apres, '', '')
    await pilote.demarrer()
    const remise = await pilote.remettrePreuve?.(demande)
    expect(remise?.ecrans?.map(({ nom }) => nom)).toEqual(['avant.png', 'apres.png'])
  })

  it('refuse un fichier absent, vide ou qui n’est pas ce qu’il dit, puis redemande', async () => {
    const faux = path.join(dossier, 'faux.png')
    const vide = path.join(dossier, 'vide.png')
    await writeFile(faux, 'du texte')
    await writeFile(vide, '')
    const { pilote, vu } = await guider(
      'Sacha',
      path.join(dossier, 'absent.png'),
      vide,
      faux,
      'x.exe',
      '',
    )
    await pilote.demarrer()
    expect(await pilote.remettrePreuve?.(demande)).toBeNull()
    const texte = vu()
    expect(texte).toContain('Fichier introuvable')
    expect(texte).toContain('Le fichier est vide.')
    expect(texte).toContain("Le contenu n'est pas du image/png")
    expect(texte).toContain('Extension non reconnue')
  })

  it('ajourne le scénario quand l’entrée se termine', async () => {
    const { pilote } = await guider()
    await expect(pilote.lireVersion()).rejects.toBeInstanceOf(AFournir)
  })

  it('lit la fiche champ par champ, libellé compris', async () => {
    const { pilote } = await guider(
      '',
      '',
      'Nom de naissance = ADRUN',
      'ZOE',
      '',
      '31/12/1975',
      'F',
      '63220',
      '',
      '',
      '',
      'provisoire',
      'fictive',
      '',
    )
    const fiche = await pilote.lireIdentite()
    expect(fiche.champs.nomNaissance).toEqual({ libelle: 'Nom de naissance', valeur: 'ADRUN' })
    expect(fiche.champs.matriculeIns).toBeUndefined()
    expect(fiche).toMatchObject({
      statut: 'provisoire',
      attributs: ['fictive'],
      numeroSecuriteSociale: null,
    })
  })

  it('garde le relevé de ce qui a été demandé et répondu', async () => {
    const { pilote } = await guider('2.1.0')
    expect(await pilote.lireVersion()).toBe('2.1.0')
    expect((await pilote.observer()).texte).toContain('> 2.1.0')
  })
})

describe('le journal et la vérification, guidés', () => {
  it('rend les lignes recopiées, la dernière colonne entière', async () => {
    const { pilote } = await guider(
      '20-11-2026 / 10:04 / Camille TESTIER / ADRUN ZOE / Vérification / / 00 / OK',
      '',
    )
    expect(await pilote.lireAppelsInsi()).toEqual([
      {
        ...{ date: '20/11/2026', heure: '10:04', auteur: 'Camille TESTIER', patient: 'ADRUN ZOE' },
        ...{ operation: 'Vérification', modalite: '', code: '00', retour: 'OK' },
      },
    ])
  })

  it('rend le détail d’un appel et la liste à revoir', async () => {
    const { pilote } = await guider(
      'Modalité / Carte Vitale',
      '',
      'ADRUN ZOE / KO / provisoire',
      '',
    )
    expect(await pilote.lireDernierAppelInsi()).toEqual([
      { libelle: 'Modalité', valeur: 'Carte Vitale' },
    ])
    expect(await pilote.lireIdentitesARevoir()).toEqual([
      { patient: 'ADRUN ZOE', detail: 'KO / provisoire' },
    ])
  })

  it('recueille le verdict d’une vérification', async () => {
    const { pilote, vu } = await guider('o', 'Vérification KO')
    expect(await pilote.verifierIdentite()).toEqual({
      possible: true,
      messages: ['Vérification KO'],
    })
    expect(vu()).toContain('Faites vérifier par INSi')
  })
})
