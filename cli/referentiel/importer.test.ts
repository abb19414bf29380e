import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { chargerReferentiel, trouverScenario } from '../../rem/index.ts'
import { RACINE } from '../chemins.ts'
import type { ValeurOption } from '../verbe.ts'
import { type CelluleEssai, ecrireClasseur, type FeuilleEssai } from './classeur.essai.ts'
import { DISPOSITIONS, ENONCE } from './dispositions.essai.ts'
import { exporter } from './exporter.ts'
import { importer } from './importer.ts'

let dossier: string
let catalogue: string
beforeEach(() => {
  dossier = mkdtempSync(path.join(tmpdir(), 'importer-'))
  catalogue = path.join(dossier, 'rem')
  cpSync(path.join(RACINE, 'rem/essais/import'), catalogue, { recursive: true })
})
afterEach(() => rmSync(dossier, { recursive: true, force: true }))

type Valeurs = Record<string, ValeurOption>

async function lancer(fichiers: readonly string[], valeurs: Valeurs = {}) {
  const lignes: string[] = []
  const code = await importer(
    { valeurs, positionnels: [], sortie: (ligne) => lignes.push(ligne) },
    fichiers,
    { dossier: catalogue, maintenant: () => new Date('2026-11-20T10:00:00Z') },
  )
  return { code, lignes, texte: lignes.join('\n') }
}

async function poser(nom: string, ...feuilles: readonly FeuilleEssai[]): Promise<string> {
  const chemin = path.join(dossier, nom)
  writeFileSync(chemin, await ecrireClasseur(...feuilles))
  return chemin
}

const exigences = (...rangees: readonly (readonly CelluleEssai[])[]): FeuilleEssai => ({
  nom: 'Exigences',
  rangees,
})

describe('segur referentiel importer', () => {
  it.each(Object.entries(DISPOSITIONS))('lit la disposition %s', async (disposition, rangees) => {
    const chemin = await poser('REM-ABC-DEF-Va1.xlsx', exigences(...rangees))
    const { texte } = await lancer([chemin], { json: true })
    const rapport = JSON.parse(texte)
    expect(rapport).toMatchObject({
      disposition,
      code: 'ABC-DEF-Va1',
      lu: { exigences: 1, scenarios: 2, preuves: 3 },
      creations: [],
      alias: [],
    })
    const { exigence, scenario } = trouverScenario(
      chargerReferentiel('ABC-DEF-Va1', { dossier: catalogue }),
      'INS.01.01',
    )
    expect(exigence.enonce).toBe(ENONCE)
    expect(scenario.objectif).toBe('Créer')
    expect(scenario.preuves.map(({ description }) => description)).toEqual([
      'Copie d’écran',
      'Trace reçue',
    ])
  })

  it('tolère des colonnes dans un autre ordre, une de moins, un titre au-dessus', async () => {
    const chemin = await poser(
      'copie.xlsx',
      exigences(
        ['Référentiel', null, null, null],
        [],
        ['Preuve', 'n°  PREUVE', 'Scenario de conformite', 'N°Exigence'],
        ['Copie d’écran', 'INS.01.01.01', 'Créer', 'INS.01'],
      ),
    )
    const { texte } = await lancer([chemin], { json: true, rem: 'ABC-DEF-Va1' })
    expect(JSON.parse(texte)).toMatchObject({ ligneEntete: 3, devine: null, lu: { preuves: 1 } })
  })

  it('lit la feuille annexe pour la dire, sans l’écrire au catalogue', async () => {
    const annexe: FeuilleEssai = {
      nom: 'Scénarios coeur de métier',
      rangees: [
        [
          'Profil',
          'ID scénario',
          'Scénario',
          'Préconisation',
          'Situation',
          "Détail de l'étape",
          'Exigence 1',
          'Exigence 2',
          'Critères vérifiés',
          'Numéro de preuve',
          'Preuve',
        ],
        [
          'Général',
          'CDM.01',
          'Consultation',
          '',
          '',
          'Accueillir',
          'INS.01',
          'INS.02',
          '',
          'CDM.01.01',
          'Vidéo',
        ],
        ['', '', '', '', '', 'Recevoir', 'INS.03', '', '', 'CDM.01.02', 'Vidéo'],
      ],
    }
    const chemin = await poser('REM-ABC-DEF-Va1.xlsx', annexe, exigences(...(DISPOSITIONS.A ?? [])))
    const json = JSON.parse((await lancer([chemin], { json: true, essai: true })).texte)
    expect(json.annexes).toEqual([
      {
        nom: 'Scénarios coeur de métier',
        scenarios: [
          {
            ligne: 2,
            id: 'CDM.01',
            exigences: ['INS.01', 'INS.02', 'INS.03'],
            preuves: ['CDM.01.01', 'CDM.01.02'],
          },
        ],
      },
    ])
    const { texte } = await lancer([chemin], { essai: true })
    expect(texte).toContain('1 scénario et 2 preuves à fournir hors du banc')
  })

  it('une formule sans valeur à la place d’un numéro est dite avec sa ligne', async () => {
    const chemin = await poser(
      'REM-ABC-DEF-Va1.xlsx',
      exigences(
        ['ID', 'Exigence', 'N° scénario', 'N° preuve', 'Preuve'],
        ['INS.01', ENONCE, 'INS.01.01', 'INS.01.01.01', 'Copie d’écran'],
        [{ formule: 'A2' }, 'Autre énoncé', 'INS.02.01', 'INS.02.01.01', 'Copie d’écran'],
      ),
    )
    const { aVerifier } = JSON.parse((await lancer([chemin], { json: true, essai: true })).texte)
    expect(aVerifier.filter(({ ligne }: { ligne: number }) => ligne === 3)[0].phrase).toContain(
      'cellule A3 : formule sans valeur',
    )
  })

  it('dit à l’écran ce qui est lu, créé, retiré, suivi et écrit', async () => {
    const chemin = await poser('REM-ABC-DEF-Va1.xlsx', exigences(...(DISPOSITIONS.A ?? [])))
    const { texte, code } = await lancer([chemin])
    expect(code).toBe(0)
    expect(texte).toContain('disposition A')
    expect(texte).toContain('deviné d’après le nom du fichier')
    expect(texte).toContain('Retraits : numéros provisoires (2)')
    expect(texte).toContain('exigence INS.03 : Trace des accès')
    expect(texte).toContain('REM-ABC-DEF-SF-Va1 suit')
    expect(texte).toContain('Écrit : rem/abc-def-va1/officiel-2026-11-20-1.yaml')
  })

  it('un essai n’écrit rien', async () => {
    const chemin = await poser('REM-ABC-DEF-Va1.xlsx', exigences(...(DISPOSITIONS.A ?? [])))
    expect((await lancer([chemin], { essai: true })).texte).toContain('rien n’est écrit')
    expect(readdirSync(path.join(catalogue, 'abc-def-va1'))).toEqual(['reconstitution-1.yaml'])
  })

  it('le même fichier deux fois : le dit et ne fait rien ; annuler : revient', async () => {
    const chemin = await poser('REM-ABC-DEF-Va1.xlsx', exigences(...(DISPOSITIONS.A ?? [])))
    await lancer([chemin])
    expect((await lancer([chemin])).texte).toContain('Déjà importé')
    expect((await lancer([], { annuler: true })).texte).toContain('reconstitution-1 revient')
    expect(readdirSync(path.join(catalogue, 'abc-def-va1'))).toEqual(['reconstitution-1.yaml'])
  })

  it.each([
    ['sans fichier', [], {}, 'SEGUR-CLI-003'],
    ['avec deux fichiers', ['a', 'b'], {}, 'SEGUR-CLI-004'],
    ['avec un fichier à annuler', ['a'], { annuler: true }, 'SEGUR-CLI-004'],
    ['avec un fichier absent', ['absent.xlsx'], {}, 'SEGUR-REM-010'],
    ['sans rien à annuler', [], { annuler: true }, 'SEGUR-REM-014'],
  ])('%s, refuse', async (_, fichiers, valeurs, code) => {
    await expect(lancer(fichiers, valeurs as never)).rejects.toMatchObject({ code })
  })

  it('un classeur sans colonnes de REM est refusé, ses feuilles nommées', async () => {
    const chemin = await poser('x.xlsx', {
      nom: 'Ventes',
      rangees: [
        ['Mois', 'Montant'],
        ['mai', 3],
      ],
    })
    await expect(lancer([chemin])).rejects.toMatchObject({
      code: 'SEGUR-REM-011',
      details: ['feuille « Ventes », 2 lignes'],
    })
  })
})

describe('segur referentiel exporter', () => {
  const exporterVers = (chemin: string, rem: string) =>
    exporter({ valeurs: { rem }, positionnels: [], sortie: () => {} }, [chemin], catalogue)

  it('écrit ce que l’import relit sans rien changer', async () => {
    const chemin = path.join(dossier, 'exporte.xlsx')
    await exporterVers(chemin, 'ABC-DEF-Va1')
    const rapport = JSON.parse((await lancer([chemin], { json: true, essai: true })).texte)
    expect(rapport).toMatchObject({
      disposition: 'A',
      feuille: 'Exigences',
      creations: [],
      retraits: [],
      differences: [],
      alias: [],
      aVerifier: [],
    })
  })

  it('n’écrit jamais par-dessus un fichier', async () => {
    const chemin = path.join(dossier, 'officiel.xlsx')
    writeFileSync(chemin, 'précieux')
    await expect(exporterVers(chemin, 'ABC-DEF-Va1')).rejects.toMatchObject({
      code: 'SEGUR-REM-015',
    })
  })
})
