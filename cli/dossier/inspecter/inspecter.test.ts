import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { campagneFictive } from '../../../reports/essais/campagne-fictive.ts'
import { creerDossierCampagne, ecrireCampagne } from '../../../reports/index.ts'
import { PNG } from '../../../reports/proprete/essais/images-essai.ts'
import { chargerConfig } from '../../config/charger.ts'
import { creerInspection } from '../assembler/inspecter.ts'
import { executer } from './executer.ts'

const SECRET = 'Azerty-2026-secret'
const FUITE = `a\n{"motDePasse":"${SECRET}"}`
const jour = (decalage: number) =>
  new Date(Date.now() + decalage * 864e5).toISOString().slice(0, 10)
const DEROGATION = {
  regle: 'garde.mot-de-passe',
  fichier: 'journal.json',
  lieu: 'ligne 2',
  raison: 'Compte de démonstration, supprimé depuis.',
  par: 'Qualité',
  date: jour(-2),
  expire: jour(30),
}

let atelier: string
let config: string
let dossier: string
beforeAll(() => {
  atelier = mkdtempSync(path.join(tmpdir(), 'segur-inspecter-'))
  config = path.join(atelier, 'config.ts')
  writeFileSync(
    config,
    `export default ${JSON.stringify({ sortie: path.join(atelier, 'campagnes'), jeuDeDonnees: { hotes: ['srv-declare.lan'] } })}`,
  )
})
afterAll(() => rmSync(atelier, { recursive: true, force: true }))
beforeEach(() => {
  dossier = mkdtempSync(path.join(atelier, 'dossier-'))
})

const poser = (nom: string, contenu: string | Buffer) => {
  mkdirSync(path.join(dossier, path.dirname(nom)), { recursive: true })
  writeFileSync(path.join(dossier, nom), contenu)
}

async function lancer(mots: readonly string[], valeurs: Record<string, string | boolean> = {}) {
  const lignes: string[] = []
  const sortie = (ligne: string) => lignes.push(ligne)
  const code = await executer({ valeurs: { config, ...valeurs }, positionnels: [], sortie }, mots)
  const texte = lignes.join('\n').replace(/[\u00a0\u202f]/g, ' ')
  return { code, lignes, texte }
}

describe('segur dossier inspecter', () => {
  it('un dossier propre sort avec 0 ; une faute sort avec 1, fichier et place dits', async () => {
    poser('journal.json', 'rien, sur srv-declare.lan')
    expect(await lancer([dossier])).toMatchObject({
      code: 0,
      texte: '1 fichier inspecté : rien qui ne doive sortir',
    })
    poser('journal.json', FUITE)
    const { code, texte } = await lancer([dossier])
    expect(code).toBe(1)
    expect(texte).toContain('journal.json, ligne 2 : motDePasse (masqué, 18 caractères)')
    expect(texte).toContain('1 trouvaille à corriger avant de transmettre')
    expect(texte).not.toContain(SECRET)
  })

  it('--json donne la même chose, sans la valeur ; un fichier seul s’inspecte', async () => {
    poser('journal.json', FUITE)
    poser('autre.json', FUITE)
    const { code, texte } = await lancer([path.join(dossier, 'journal.json')], { json: true })
    expect(code).toBe(1)
    expect(JSON.parse(texte)).toMatchObject({
      schema: 1,
      fichiers: 1,
      trouvailles: [{ regle: 'garde.mot-de-passe', lieu: 'ligne 2', sorte: 'secret' }],
    })
    expect(texte).not.toContain(SECRET)
  })

  it('ce qui se dit tient en 80 colonnes', async () => {
    poser('un/dossier/au/nom/assez/long/pour/faire/passer/la/ligne/journal.json', FUITE)
    poser('page.html', '<!doctype html><script>a()</script>')
    for (const image of ['a', 'b', 'c', 'd', 'e', 'f']) poser(`images/${image}.png`, PNG.nu())
    const { lignes, texte } = await lancer([dossier])
    expect(lignes.filter((ligne) => [...ligne].length > 80)).toEqual([])
    expect(texte).toContain('image (6) : images/ (6)')
  })

  it('sans chemin, inspecte la dernière campagne', async () => {
    await expect(lancer([])).rejects.toMatchObject({ code: 'SEGUR-DOS-010' })
    const racine = path.join(atelier, 'campagnes')
    const campagne = campagneFictive()
    const { produit, versionLgc: version, debut } = campagne
    const date = new Date(debut)
    ecrireCampagne(creerDossierCampagne({ racine, produit, version, date }), campagne)
    expect(await lancer([])).toMatchObject({ code: 0 })
  })

  it.each([[['absent']], [['a', 'b']]])('refuse %j', async (mots) => {
    await expect(lancer(mots)).rejects.toMatchObject({
      code: expect.stringMatching(/^SEGUR-(?:DOS-010|CLI-004)$/),
    })
  })
})

describe('une dérogation', () => {
  const deroger = (...derogations: readonly object[]) =>
    poser('derogations.yaml', JSON.stringify({ derogations }))

  it('en règle, couvre sa trouvaille, et se lit dans le bilan', async () => {
    poser('journal.json', FUITE)
    deroger(DEROGATION)
    const { code, texte } = await lancer([dossier])
    expect(code).toBe(0)
    expect(texte.replace(/\s+/g, ' ')).toContain(
      `garde.mot-de-passe, journal.json : 1 trouvaille couverte, par Qualité le ${jour(-2)}, jusqu’au ${jour(30)}. Compte de démonstration`,
    )
  })

  it('expirée, ne couvre plus rien et se dit', async () => {
    poser('journal.json', FUITE)
    deroger({ ...DEROGATION, expire: '2026-02-01' })
    const { code, texte } = await lancer([dossier])
    expect(code).toBe(1)
    expect(texte).toContain('derogations.yaml, dérogation 1 : expirée le 2026-02-01')
    expect(texte).toContain('garde.mot-de-passe')
  })

  it('mal écrite, arrête tout, à l’inspection comme à l’assemblage', async () => {
    poser('journal.json', FUITE)
    poser('derogations.yaml', 'derogations:\n  - tout: oui')
    await expect(lancer([dossier])).rejects.toMatchObject({ code: 'SEGUR-DOS-011' })
    const assembler = creerInspection(dossier, await chargerConfig({ fichier: config }))
    await expect(assembler(['journal.json'])).rejects.toMatchObject({ code: 'SEGUR-DOS-011' })
  })
})

describe('l’assemblage', () => {
  it('refuse ce que l’inspection trouve, avec le fichier et la place', async () => {
    poser('preuve.txt', FUITE)
    const assembler = creerInspection(dossier, await chargerConfig({ fichier: config }))
    const { refus } = await assembler(['preuve.txt'])
    expect(refus).toMatchObject([
      { regle: 'garde.mot-de-passe', ou: 'preuve.txt', raison: expect.stringContaining('ligne 2') },
    ])
  })
})

describe('--effacer-metadonnees', () => {
  it('copie ailleurs, dit ce qui est retiré, et ne touche pas l’original', async () => {
    const image = PNG.texte('Camille Durand')
    poser('ecran.png', image)
    poser('manifeste.json', '{}')
    const sortie = path.join(atelier, 'copie')
    const { code, texte } = await lancer([dossier], { 'effacer-metadonnees': sortie })
    expect(code).toBe(0)
    expect(texte).toContain('textes (1) : ecran.png')
    expect(texte.replace(/\s+/g, ' ')).toContain('le manifeste copié garde les empreintes'.slice(3))
    expect(readFileSync(path.join(dossier, 'ecran.png')).equals(image)).toBe(true)
    expect(readFileSync(path.join(sortie, 'ecran.png')).equals(PNG.nu())).toBe(true)
  })

  it('refuse d’écrire sur place, dans le dossier lu, ou par-dessus autre chose', async () => {
    poser('ecran.png', PNG.nu())
    for (const sortie of [dossier, path.join(dossier, 'copie'), atelier, config])
      await expect(lancer([dossier], { 'effacer-metadonnees': sortie })).rejects.toMatchObject({
        code: 'SEGUR-DOS-012',
      })
  })
})
