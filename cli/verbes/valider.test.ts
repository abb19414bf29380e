import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { dessiner, tracerDatamatrix, tracerGs1 } from '../../schemas/datamatrix/essai/dessiner.ts'
import { COMPLET, IDENTITE } from '../../schemas/datamatrix/essai/vecteurs.ts'
import { ecrirePng } from '../../schemas/images/essai/ecrire-png.ts'
import { RACINE } from '../chemins.ts'
import { lancerSegur } from '../lancer-segur.essai.ts'
import { lancer } from '../main.ts'

const LONG = 60_000

let dossier: string
let lignes: string[]
beforeEach(async () => {
  dossier = await mkdtemp(path.join(tmpdir(), 'segur-valider-'))
  lignes = []
})
afterEach(() => rm(dossier, { recursive: true, force: true }))

const ecrire = async (nom: string, contenu: string | Uint8Array): Promise<string> => {
  const chemin = path.join(dossier, nom)
  await mkdir(path.dirname(chemin), { recursive: true })
  await writeFile(chemin, contenu)
  return chemin
}

const valider = async (...argv: string[]): Promise<number> => {
  const noter = (ligne: string) => lignes.push(ligne)
  return lancer(['valider', ...argv], { sortie: noter, erreur: noter, journal: '' })
}

const ecran = () => lignes.join('\n').replaceAll('\u00a0', ' ')

const image = (symbole: ReturnType<typeof tracerGs1>) =>
  ecrirePng(dessiner({ symbole, module: 5, marge: 3 }))
const IMAGE_INS = image(tracerDatamatrix(COMPLET))

const REPONSE = `<soap:Envelope xmlns:soap="http://www.w3.org/2003/05/soap-envelope"><soap:Body><RESULTAT xmlns="http://www.cnamts.fr/INSiResultat"><CR><CodeCR>01</CodeCR><LibelleCR>Aucune identite trouvee</LibelleCR></CR></RESULTAT></soap:Body></soap:Envelope>`

describe('la page « Valider un fichier »', () => {
  test.each([
    [0, ['lettre-numerisee.jpg', '--attendu', 'patient.json']],
    [1, ['releve-douchette.txt']],
    [1, ['requete-insi.xml']],
  ])(
    'montre ce que la commande écrit, qui sort avec %i sur %j',
    async (code, argv) => {
      const complets = argv.map((mot) => (mot.startsWith('-') ? mot : `docs/exemples/${mot}`))
      const { code: obtenu, sortie } = await lancerSegur(['valider', ...complets])
      expect(obtenu).toBe(code)
      const page = await readFile(path.join(RACINE, 'docs', 'valider.md'), 'utf8')
      expect(page).toContain(sortie.trimEnd())
    },
    LONG,
  )
})

describe('segur valider', () => {
  test(
    'explique chaque champ d’une image et sort avec 0 quand rien n’est bloquant',
    async () => {
      const chemin = await ecrire('sans-extension', IMAGE_INS)
      expect(await valider(chemin)).toBe(0)
      expect(ecran()).toMatch(/image PNG[\s\S]*datamatrix INS, 36 × 36 modules/)
      expect(ecran()).toMatch(/S1, matricule INS +236066322083656 +2 36 06 63 220 836 56/)
      expect(ecran()).toMatch(/S7, lieu de naissance +63220 +commune de Mazoires/)
      expect(ecran()).toMatch(/1 fichier validé ; rien à corriger/)
    },
    LONG,
  )

  test(
    'compare à l’identité attendue et sort avec 1 sur un écart',
    async () => {
      const chemin = await ecrire('a.png', IMAGE_INS)
      const juste = await ecrire('juste.json', JSON.stringify(IDENTITE))
      expect(await valider(chemin, '--attendu', juste)).toBe(0)
      const autre = await ecrire('autre.json', JSON.stringify({ ...IDENTITE, prenoms: 'CATARINA' }))
      expect(await valider(chemin, '--attendu', autre)).toBe(1)
      expect(ecran()).toMatch(/✗ bloquante {2}datamatrix-ins\.attendu-prenoms/)
    },
    LONG,
  )

  test(
    'veut un datamatrix INS quand une identité est attendue',
    async () => {
      const boite = image(tracerGs1('(01)03400930123454(17)271200(10)LOT42A(21)SN1'))
      const chemin = await ecrire('boite.png', boite)
      expect(await valider(chemin)).toBe(0)
      expect(ecran()).toMatch(/CIP13 3400930123454/)
      const attendu = await ecrire('a.json', '{"sexe":"F"}')
      expect(await valider(chemin, '--attendu', attendu)).toBe(1)
      expect(ecran()).toMatch(/datamatrix-document\.ins-absent/)
    },
    LONG,
  )

  test('lit un contenu relevé par une douchette, une ligne à la fois', async () => {
    const chemin = await ecrire('releve', `${COMPLET}\n\n]d1${COMPLET.replace('S5F', 'S5X')}\n`)
    expect(await valider(chemin)).toBe(1)
    expect(ecran()).toMatch(/ligne 1, contenu de datamatrix INS/)
    expect(ecran()).toMatch(/datamatrix-ins\.sexe/)
  })

  test('valide une requête et une réponse INSi', async () => {
    expect(await valider(await ecrire('reponse.xml', REPONSE))).toBe(0)
    expect(ecran()).toMatch(/réponse INSi, RESULTAT/)
    const fausse = REPONSE.replace('<CodeCR>01', '<CodeCR>00')
    expect(await valider(await ecrire('fausse.xml', fausse))).toBe(1)
    expect(ecran()).toMatch(/insi\.reponse/)
    const requete = REPONSE.replace(/<RESULTAT[\s\S]*RESULTAT>/, '<autre/>')
    expect(await valider(await ecrire('requete.xml', requete))).toBe(1)
    expect(ecran()).toMatch(/requête INSi, autre[\s\S]*insi\.entetes/)
  })

  test('parcourt un dossier, passe liens et fichiers cachés, nomme ce qui n’est pas reconnu', async () => {
    await ecrire('sous/dossier/releve.txt', COMPLET)
    await ecrire('sous/notes.md', 'bonjour')
    await ecrire('sous/.cache', COMPLET)
    await symlink(dossier, path.join(dossier, 'sous', 'boucle'))
    expect(await valider(path.join(dossier, 'sous'))).toBe(0)
    expect(ecran()).toMatch(/notes\.md : type non reconnu/)
    expect(ecran()).toMatch(/Sont reconnus aujourd’hui :[\s\S]*1 fichier validé, 1 non reconnu/)
  })

  test.each([
    ['un fichier nommé d’un type inconnu', 'notes.md'],
    ['un dossier sans rien de reconnu', '.'],
  ])('sort avec 2 sur %s : ne rien valider n’est pas un succès', async (_cas, nom) => {
    await ecrire('notes.md', 'bonjour')
    expect(await valider(path.join(dossier, nom))).toBe(2)
  })

  test(
    'ne prend pas une image sans datamatrix pour un succès',
    async () => {
      const blanche = { largeur: 80, hauteur: 80, gris: new Uint8Array(6400).fill(255) }
      expect(await valider(await ecrire('blanche.png', ecrirePng(blanche)))).toBe(1)
      expect(ecran()).toMatch(/datamatrix-document\.aucun/)
    },
    LONG,
  )

  test('--json rend un seul objet, champs et anomalies compris', async () => {
    const chemin = await ecrire('releve.txt', COMPLET.replace('.4.8', '.4.2'))
    expect(await valider(chemin, '--json')).toBe(1)
    expect(JSON.parse(lignes.join('\n'))).toMatchObject({
      schema: 1,
      conforme: false,
      bilan: { valides: 1, aCorriger: 1, anomalies: { bloquante: 1 } },
      fichiers: [
        {
          chemin,
          examen: {
            nature: 'texte',
            objets: [
              {
                brut: COMPLET.replace('.4.8', '.4.2'),
                anomalies: [{ regle: 'datamatrix-ins.oid', gravite: 'bloquante', marque: 'V' }],
              },
            ],
          },
        },
      ],
    })
  })

  test.each([
    ['SEGUR-VAL-003', []],
    ['SEGUR-VAL-001', ['absent.png']],
    ['SEGUR-VAL-002', ['.', '--attendu', 'faux.json']],
    ['SEGUR-VAL-002', ['.', '--attendu', 'vide.json']],
    ['SEGUR-CLI-003', ['.', '--attendu']],
  ])('sort avec 2 et %s quand l’appel est à corriger', async (code, argv) => {
    await ecrire('faux.json', '{"sexe":"I","dateNaissance":"21/06/1936","inconnu":"x"}')
    await ecrire('vide.json', '{}')
    const complets = argv.map((mot) => (mot.startsWith('-') ? mot : path.join(dossier, mot)))
    expect(await valider(...complets)).toBe(2)
    expect(ecran()).toContain(code)
  })

  test(
    'survit à des fichiers hostiles, chacun avec sa raison',
    async () => {
      const entete = Buffer.alloc(13)
      entete.writeUInt32BE(30_000, 0)
      entete.writeUInt32BE(30_000, 4)
      entete[8] = 8
      const png = Buffer.concat([
        Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'),
        entete,
        Buffer.alloc(40),
      ])
      await ecrire('hostile/bombe.png', png)
      await ecrire('hostile/tronque.pdf', '%PDF-1.7\nrien')
      await ecrire('hostile/entites.xml', `<!DOCTYPE a [<!ENTITY x "y">]><Envelope>&x;</Envelope>`)
      await ecrire('hostile/lourd.bin', Buffer.alloc(45 * 1024 * 1024))
      await ecrire('hostile/echappe.txt', `${COMPLET}S9\u001B[2J\u202E`)
      expect(await valider(path.join(dossier, 'hostile'))).toBe(1)
      for (const regle of ['image.dimensions', 'pdf.illisible', 'xml.doctype', 'image.taille'])
        expect(ecran()).toContain(regle)
      expect(ecran()).not.toContain('\u001B[2J')
      expect(ecran()).not.toContain('\u202E')
    },
    LONG,
  )
})
