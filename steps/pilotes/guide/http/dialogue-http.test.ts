import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { AFournir } from '../../../issues.ts'
import { Correction } from '../../../reprise/correction.ts'
import { creerPiloteGuide } from '../index.ts'
import { ouvrirDialogueHttp } from './dialogue-http.ts'
import type { Question, ReponseConsole } from './protocole.ts'

const JETON = 'jeton-de-cette-campagne'

let dossier: string
let serveur: Server
let recues: { jeton: string; question: Question }[]
/** Ce que la console répond, appel après appel ; `null` : pas encore. */
let reponses: (ReponseConsole | null)[]

beforeEach(async () => {
  dossier = await mkdtemp(path.join(tmpdir(), 'dialogue-'))
  recues = []
  reponses = []
  serveur = createServer(async (demande, reponse) => {
    const question = JSON.parse(await text(demande)) as Question
    if (demande.url === '/fin') return reponse.writeHead(204).end()
    recues.push({ jeton: demande.headers.authorization ?? '', question })
    const donnee = reponses.shift() ?? null
    if (donnee === null) return reponse.writeHead(204).end()
    return reponse.writeHead(200).end(JSON.stringify(donnee))
  })
  await new Promise<void>((resoudre) => serveur.listen(0, '127.0.0.1', resoudre))
  await ecrireAdresse()
})
afterEach(async () => {
  serveur.close()
  await rm(dossier, { recursive: true, force: true })
})

const fichier = () => path.join(dossier, 'adresse.json')
const ecrireAdresse = () => {
  const { port } = serveur.address() as AddressInfo
  return writeFile(fichier(), JSON.stringify({ adresse: `http://127.0.0.1:${port}` }))
}
const ouvrir = () => ouvrirDialogueHttp({ fichier: fichier(), jeton: JETON })
const repondre = (valeurs: Record<string, unknown>): ReponseConsole => ({
  genre: 'reponses',
  reponses: valeurs,
  par: 'Sacha Essai',
})

it('pose une étape d’un seul tenant, avec le jeton, et rend ses réponses', async () => {
  reponses = [repondre({ accepte: true, messages: ['Bienvenue'] })]
  const pilote = await creerPiloteGuide({ lgc: null, mutations: [] }, ouvrir())
  await pilote.demarrer()
  const utilisateur = {
    ...{ nom: 'TESTIER', prenom: 'Camille', profession: 'médecin' },
    ...{ identifiant: '', motDePasse: 'secret' },
  }
  expect(await pilote.connecter(utilisateur)).toEqual({ accepte: true, messages: ['Bienvenue'] })
  expect(recues[0]?.jeton).toBe(`Bearer ${JETON}`)
  expect(recues[0]?.question.formulaire.consigne).toContain('Camille TESTIER')
  expect(JSON.stringify(recues)).not.toContain('secret')
})

it('attend aussi longtemps que personne ne répond, avec la même question', async () => {
  reponses = [null, null, repondre({ reponse: '2.1.0' })]
  expect(await ouvrir().demander('Version ?')).toBe('2.1.0')
  expect(new Set(recues.map(({ question }) => question.id)).size).toBe(1)
  expect(recues).toHaveLength(3)
})

it('retrouve une console relancée ailleurs', async () => {
  const { port } = serveur.address() as AddressInfo
  await writeFile(fichier(), JSON.stringify({ adresse: 'http://127.0.0.1:9' }))
  reponses = [repondre({ reponse: 'oui' })]
  const attente = ouvrir().demander('Là ?')
  await writeFile(fichier(), JSON.stringify({ adresse: `http://127.0.0.1:${port}` }))
  expect(await attente).toBe('oui')
})

it('redemande une pièce que le banc refuse, en disant pourquoi', async () => {
  const faux = path.join(dossier, 'faux.png')
  const bon = path.join(dossier, 'bon.png')
  await writeFile(faux, '<html>')
  await writeFile(bon, Buffer.from('\x89PNG\r\n\x1a\nsuite', 'latin1'))
  const piece = (chemin: string) =>
    repondre({ pieces: [{ chemin, nom: 'ecran.png' }], commentaire: 'Vu' })
  reponses = [piece(faux), piece(bon)]
  const pilote = await creerPiloteGuide({ lgc: null, mutations: [] }, ouvrir())
  const demande = { preuve: 'INS.01.01.01', description: 'Les champs', types: ['capture'] }
  expect(await pilote.remettrePreuve?.(demande)).toMatchObject({
    ...{ type: 'image/png', auteur: 'Sacha Essai', commentaire: 'Vu' },
  })
  expect(recues[1]?.question.dits.join()).toContain("Le contenu n'est pas du image/png")
})

it('une correction remonte avec son rang, et sa réponse attend la question', async () => {
  const dialogue = ouvrir()
  await dialogue.commencer()
  reponses = [
    repondre({ reponse: 'validée' }),
    { genre: 'correction', numero: 0, reponses: { reponse: 'provisoire' }, par: 'Sacha' },
  ]
  await dialogue.demander('Statut ?')
  await expect(dialogue.demander('Suite ?')).rejects.toEqual(new Correction(0))
  expect(await dialogue.demander('Statut ?')).toBe('provisoire')
  expect(recues).toHaveLength(2)
})

it('remettre à plus tard ajourne le scénario', async () => {
  reponses = [{ genre: 'ajourner' }]
  await expect(ouvrir().demander('Version ?')).rejects.toBeInstanceOf(AFournir)
})
