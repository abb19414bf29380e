import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PREFIXE_EN_COURS } from '../campagne/ecrire-atomique.ts'
import { creerCampagneFictive } from '../essais/campagne-fictive.ts'
import { dossierTemporaire } from '../essais/dossier-temporaire.ts'
import { peindreEcran } from '../essais/png.ts'
import { jouer } from '../essais/scenario-fictif.ts'
import { rendreCampagne } from '../rendre.ts'
import { ecrireManifestePartiel } from './ecrire.ts'
import { suivreManifeste } from './suivre.ts'
import { lireManifeste, verifierManifeste } from './verifier.ts'

let modele: string

beforeAll(async () => {
  const racine = mkdtempSync(path.join(tmpdir(), 'rapports-'))
  const { dossier, referentiel } = creerCampagneFictive(racine)
  await rendreCampagne(dossier, referentiel)
  modele = dossier
})
afterAll(() => rmSync(path.dirname(modele), { recursive: true, force: true }))

/** Une copie à soi d'une campagne rendue. */
function rendue(): string {
  const dossier = path.join(dossierTemporaire(), 'campagne')
  cpSync(modele, dossier, { recursive: true })
  return dossier
}

describe('le manifeste partiel', () => {
  it('dit vrai à tout moment, sans date de fin', () => {
    const { dossier, atelier } = creerCampagneFictive(dossierTemporaire())
    const suivi = suivreManifeste(dossier)
    ecrireManifestePartiel(suivi)
    const avant = lireManifeste(dossier)
    expect(avant.fin).toBeNull()
    expect(verifierManifeste(dossier)).toEqual([])
    jouer(atelier, {
      scenario: 'AUT.09.03',
      exigence: 'AUT.09',
      etapes: [{ texte: 'Quand', image: peindreEcran(77) }],
      fin: { verdict: 'conforme' },
    })
    expect(verifierManifeste(dossier)).toEqual([])
    ecrireManifestePartiel(suivi)
    expect(lireManifeste(dossier).fichiers.length).toBe(avant.fichiers.length + 2)
    expect(verifierManifeste(dossier)).toEqual([])
  })

  it('lu d’un coup ou pas à pas, est le même', () => {
    const { dossier } = creerCampagneFictive(dossierTemporaire())
    const suivi = suivreManifeste(dossier)
    suivi.lireObjets()
    const pasAPas = [...suivi.lireObjets().values()]
    expect(pasAPas).toEqual([...suivreManifeste(dossier).lireObjets().values()])
  })

  it('rattache chaque capture à son scénario, son étape et sa preuve', () => {
    const { dossier } = creerCampagneFictive(dossierTemporaire())
    const objets = [...suivreManifeste(dossier).lireObjets().values()]
    expect(objets.find(({ preuve }) => preuve === 'FIC.02.01.01')).toMatchObject({
      rem: 'FIC-LGC-Va1',
      exigence: 'FIC.02',
      scenario: 'FIC.02.01',
      etape: 1,
      environnement: 'simule',
      versionLgc: '2.4.1',
      type: 'image/png',
    })
  })

  it('compte aussi les messages, dont l’événement ne donne que le chemin', () => {
    const { dossier } = creerCampagneFictive(dossierTemporaire())
    const messages = [...suivreManifeste(dossier).lireObjets().values()].filter(
      ({ type }) => type === 'application/json',
    )
    expect(messages.map(({ scenario, taille }) => [scenario, taille > 0])).toEqual([
      ['FIC.01.01', true],
      ['FIC.01.01', true],
    ])
  })

  it('n’attend pas une ligne de journal que l’on est en train d’écrire', () => {
    const { dossier } = creerCampagneFictive(dossierTemporaire())
    appendFileSync(path.join(dossier, 'evenements-0.ndjson'), '{"genre":"eta')
    ecrireManifestePartiel(suivreManifeste(dossier))
    expect(verifierManifeste(dossier)).toEqual([])
  })
})

describe('le manifeste final', () => {
  it('liste chaque fichier du dossier, sauf lui-même, avec une empreinte qui se vérifie', () => {
    const dossier = rendue()
    const surDisque = readdirSync(dossier, { recursive: true, withFileTypes: true }).filter((e) =>
      e.isFile(),
    )
    expect(lireManifeste(dossier).fichiers).toHaveLength(surDisque.length - 1)
    expect(verifierManifeste(dossier)).toEqual([])
  })

  it('dit de chaque preuve où elle a été prise, où elle devait l’être, et si elle est recevable', () => {
    const { fichiers, fin } = lireManifeste(rendue())
    expect(fin).not.toBeNull()
    expect(fichiers.find(({ chemin }) => chemin.endsWith('FIC.01.01.01.pdf'))).toMatchObject({
      chemin: 'dossier/FIC/FIC.01/FIC.01.01/FIC.01.01.01.pdf',
      preuve: 'FIC.01.01.01',
      environnement: 'simule',
      environnementExige: 'recette',
      recevable: false,
    })
  })

  it('ne garde rien d’une écriture interrompue', async () => {
    const { dossier, referentiel } = creerCampagneFictive(dossierTemporaire())
    writeFileSync(path.join(dossier, 'objets', `${PREFIXE_EN_COURS}1-x`), 'moitié')
    await rendreCampagne(dossier, referentiel)
    const { fichiers } = lireManifeste(dossier)
    expect(fichiers.some(({ chemin }) => chemin.includes(PREFIXE_EN_COURS))).toBe(false)
    expect(verifierManifeste(dossier)).toEqual([])
  })
})

describe('verifierManifeste', () => {
  it('nomme le fichier modifié, le manquant et l’ajouté', () => {
    const dossier = rendue()
    const preuve = 'dossier/FIC/FIC.02/FIC.02.01/FIC.02.01.01.png'
    appendFileSync(path.join(dossier, preuve), ' ')
    rmSync(path.join(dossier, 'junit.xml'))
    writeFileSync(path.join(dossier, 'dossier', 'intrus.txt'), '')
    expect(verifierManifeste(dossier)).toEqual([
      { genre: 'modifie', chemin: preuve },
      { genre: 'manquant', chemin: 'junit.xml' },
      { genre: 'ajoute', chemin: 'dossier/intrus.txt' },
    ])
  })

  it('voit une modification qui garde la taille', () => {
    const dossier = rendue()
    writeFileSync(path.join(dossier, 'campagne.json'), 'x')
    const taille = lireManifeste(dossier).fichiers.find((f) => f.chemin === 'campagne.json')?.taille
    writeFileSync(path.join(dossier, 'campagne.json'), 'x'.repeat(taille ?? 0))
    expect(verifierManifeste(dossier)).toEqual([{ genre: 'modifie', chemin: 'campagne.json' }])
  })

  it.each([
    [{ chemin: '../dehors' }],
    [{ chemin: '/etc/hostname' }],
    [{ chemin: 'dossier\\..\\..\\dehors' }],
    [{ chemin: 5 }],
    [{ sha256: 'abc' }],
    [{ taille: -1 }],
    [null],
  ])('refuse un manifeste retouché à la main (%j)', (faute) => {
    const dossier = rendue()
    const manifeste = lireManifeste(dossier)
    const [premier, ...suite] = manifeste.fichiers
    const touche = faute === null ? null : { ...premier, ...faute }
    const force = { ...manifeste, fichiers: [touche, ...suite] }
    writeFileSync(path.join(dossier, 'manifeste.json'), JSON.stringify(force))
    expect(() => verifierManifeste(dossier)).toThrow(
      expect.objectContaining({ genre: 'illisible', code: 'SEGUR-CAM-001' }),
    )
  })

  it('refuse un manifeste qui dit deux fois le même fichier', () => {
    const dossier = rendue()
    const manifeste = lireManifeste(dossier)
    const fichiers = [...manifeste.fichiers, ...manifeste.fichiers.slice(0, 1)]
    writeFileSync(path.join(dossier, 'manifeste.json'), JSON.stringify({ ...manifeste, fichiers }))
    expect(() => lireManifeste(dossier)).toThrow(/un fichier y est deux fois/)
  })

  it('ne suit pas un lien mis à la place d’un fichier', () => {
    const dossier = rendue()
    const junit = path.join(dossier, 'junit.xml')
    const dehors = path.join(path.dirname(dossier), 'dehors')
    renameSync(junit, dehors)
    symlinkSync(dehors, junit)
    expect(verifierManifeste(dossier)).toEqual([{ genre: 'manquant', chemin: 'junit.xml' }])
  })

  it.each(['', '{}', '{"schema":9,"fichiers":[]}'])(
    'refuse un manifeste illisible (%j)',
    (texte) => {
      const dossier = dossierTemporaire()
      writeFileSync(path.join(dossier, 'manifeste.json'), texte)
      expect(() => verifierManifeste(dossier)).toThrow(
        expect.objectContaining({ genre: 'illisible', code: 'SEGUR-CAM-001' }),
      )
    },
  )
})
