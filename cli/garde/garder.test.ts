import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import PDFDocument from 'pdfkit'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { peindreEcran } from '../../reports/essais/png.ts'
import { fictifsEssai } from '../../reports/proprete/essais/fictifs-essai.ts'
import { validerConfig } from '../config/charger.ts'
import { ecrireClasseur, emballer } from '../referentiel/classeur.essai.ts'
import { creerLecteurDeVerbe } from './garder.essai.ts'
import { garder } from './garder.ts'
import { garderCampagne } from './garder-campagne.ts'

const SECRET = 'Azerty-2026-secret'
const FUITE = `{"motDePasse":"${SECRET}"}`

let dossier: string
beforeEach(() => {
  dossier = mkdtempSync(path.join(tmpdir(), 'garde-'))
})
afterEach(() => rmSync(dossier, { recursive: true, force: true }))

const poser = (nom: string, contenu: string | Buffer): void => {
  mkdirSync(path.join(dossier, path.dirname(nom)), { recursive: true })
  writeFileSync(path.join(dossier, nom), contenu)
}

const bilan = () => garder(dossier, fictifsEssai())
const lieux = async () =>
  (await bilan()).trouvailles.map(({ fichier, membre, lieu }) => [fichier, membre, lieu])

function pdf(...pages: readonly string[]): Promise<Buffer> {
  const document = new PDFDocument({ autoFirstPage: false })
  const morceaux: Buffer[] = []
  document.on('data', (morceau: Buffer) => morceaux.push(morceau))
  for (const texte of pages) document.addPage().text(texte)
  document.end()
  return new Promise((resolve) => document.once('end', () => resolve(Buffer.concat(morceaux))))
}

describe('la garde d’un dossier', () => {
  it('un dossier sans rien à cacher ne donne rien', async () => {
    poser('journaux/a.json', '{"nom":"ADRUN","matricule":"275126322074974"}')
    expect((await bilan()).trouvailles).toEqual([])
  })

  it('donne le fichier et la ligne, et jamais la valeur', async () => {
    poser('journaux/a.ndjson', `{"a":1}\n${FUITE}\n${FUITE}`)
    const { trouvailles } = await bilan()
    expect(trouvailles).toMatchObject([
      {
        regle: 'garde.mot-de-passe',
        fichier: 'journaux/a.ndjson',
        lieu: 'ligne 2',
        occurrences: 2,
      },
    ])
    expect(JSON.stringify(await bilan())).not.toContain(SECRET)
  })

  it('lit les fichiers cachés, et dit les liens qu’elle ne suit pas', async () => {
    poser('.env', `SMTP_PASSWORD=${SECRET}`)
    symlinkSync('/', path.join(dossier, 'racine'))
    expect(await lieux()).toEqual([['.env', null, 'ligne 1']])
    expect((await bilan()).nonLus).toEqual([{ fichier: 'racine', raison: 'lien, non suivi' }])
  })

  it('ouvre les archives, et les archives dans les archives', async () => {
    const interne = await emballer({ 'IHE_XDM/DOC.XML': `<a/>\n${FUITE}` })
    poser('preuve.zip', await emballer({ 'XDM.ZIP': interne }))
    expect(await lieux()).toEqual([['preuve.zip', 'XDM.ZIP › IHE_XDM/DOC.XML', 'ligne 2']])
  })

  it('lit les cellules d’un classeur, nombres compris', async () => {
    poser('index.xlsx', await ecrireClasseur({ nom: 'Preuves', rangees: [['a'], ['b', FUITE]] }))
    expect(await lieux()).toEqual([['index.xlsx', null, 'feuille « Preuves », ligne 2']])
  })

  it('lit le texte d’un PDF, page par page', async () => {
    poser('rapport.pdf', await pdf('Rien ici.', `Configuration ${FUITE}`))
    expect(await lieux()).toEqual([['rapport.pdf', null, 'page 2']])
  })

  it('lit une pièce en base 64 d’un message', async () => {
    const piece = Buffer.from(`<config>${FUITE}${'-'.repeat(80)}</config>`).toString('base64')
    poser('message.eml', `Subject: x\n\n${piece.replace(/(.{76})/g, '$1\r\n')}`)
    expect(await lieux()).toEqual([['message.eml', 'pièce encodée, ligne 3', 'ligne 1']])
  })

  it('lit l’UTF-16 et le Windows-1252', async () => {
    poser('a.txt', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(FUITE, 'utf16le')]))
    poser('b.txt', Buffer.from(`é ${FUITE}`, 'latin1'))
    expect((await lieux()).map(([fichier]) => fichier)).toEqual(['a.txt', 'b.txt'])
  })

  it('reconnaît un magasin de clés à son contenu, quel que soit son nom', async () => {
    const pfx = Buffer.from('30820a1002010330820a0906092a864886f70d010701a08209', 'hex')
    poser('image.png', pfx)
    expect((await bilan()).trouvailles).toMatchObject([
      { regle: 'garde.magasin-de-cles', fichier: 'image.png', extrait: 'magasin PKCS#12' },
    ])
  })

  it('dit ce qu’elle ne lit pas : image, archive abîmée, PDF abîmé', async () => {
    poser('ecran.png', peindreEcran(1))
    poser('abimee.zip', 'PK\u0003\u0004abc')
    poser('abime.pdf', '%PDF-1.4 rien')
    const { nonLus } = await bilan()
    expect(nonLus.map(({ fichier }) => fichier)).toEqual(['abime.pdf', 'abimee.zip', 'ecran.png'])
  })

  it('une bombe de décompression n’est pas dépliée, elle est dite', async () => {
    poser('bombe.zip', await emballer({ a: Buffer.alloc(80 * 1024 * 1024, 'a') }))
    expect((await bilan()).nonLus[0]?.raison).toContain('comprimé plus de')
  })

  it('un chemin qui n’existe pas est refusé', async () => {
    await expect(garder(path.join(dossier, 'absent'), fictifsEssai())).rejects.toMatchObject({
      code: 'SEGUR-GAR-001',
    })
  })
})

describe('segur garde', () => {
  const lancer = creerLecteurDeVerbe()

  it('sort avec 0 sans trouvaille, avec 1 sinon, valeur masquée, remède dit', async () => {
    poser('a.txt', 'rien')
    expect((await lancer([dossier])).code).toBe(0)
    poser('b.json', FUITE)
    const { code, texte } = await lancer([dossier])
    expect(code).toBe(1)
    expect(texte).toContain('b.json, ligne 1 : motDePasse (masqué, 18 caractères)')
    expect(texte).toContain('À faire :')
    expect(texte).not.toContain(SECRET)
  })

  it.each([[[]], [['a', 'b']]])('refuse %j', async (positionnels) => {
    await expect(lancer(positionnels)).rejects.toMatchObject({
      code: expect.stringMatching(/^SEGUR-CLI-00/),
    })
  })
})

describe('la garde à la fin d’une campagne', () => {
  const config = validerConfig({ garde: { admis: [] } }, null)

  it('se tait quand il n’y a rien, dit une ligne sinon', async () => {
    poser('a.txt', 'rien')
    expect(await garderCampagne(dossier, config)).toEqual([])
    poser('b.json', FUITE)
    expect(await garderCampagne(dossier, config)).toEqual([
      expect.stringMatching(/^Garde .*1 secret.*npx segur garde/),
    ])
  })
})
