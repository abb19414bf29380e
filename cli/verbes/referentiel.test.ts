import { describe, expect, it } from 'vitest'
import type { ValeurOption } from '../verbe.ts'
import { verbe } from './referentiel.ts'

async function lancer(valeurs: Record<string, ValeurOption>, positionnels = ['lister']) {
  const lignes: string[] = []
  const sortie = (ligne: string) => lignes.push(ligne)
  const code = await verbe.executer({ valeurs, positionnels, sortie })
  return { code, lignes, texte: lignes.join('\n') }
}

describe('segur referentiel lister', () => {
  it('met le référentiel par défaut en tête, avec ses nombres', async () => {
    const { code, lignes } = await lancer({})
    expect(code).toBe(0)
    expect(lignes).toHaveLength(5)
    expect(lignes[1]).toMatch(
      /^MDV-LGC-SF-Va1 \(par défaut\) +150 +172 +\d+ +239 +reconstitution-1/,
    )
  })

  it('le détail donne l’héritage, les profils et les versions opposables', async () => {
    const { texte } = await lancer({ detail: true })
    expect(texte).toContain('Hérite de REM-MDV-LGC-Va1')
    expect(texte).toMatch(/INS1 {2}Référentiel Identifiant National de Santé.: V 2\.0/)
    expect(texte).toContain('non lue')
  })

  it('le JSON porte les mêmes fiches', async () => {
    const { texte } = await lancer({ json: true })
    const { referentiels } = JSON.parse(texte)
    expect(referentiels).toHaveLength(4)
    expect(referentiels[0]).toMatchObject({
      code: 'MDV-LGC-SF-Va1',
      parDefaut: true,
      totaux: { exigences: 150, scenarios: 172 },
    })
    const { preuves, nonDues } = referentiels[0].totaux
    expect(preuves + nonDues).toBe(239)
    expect(referentiels[0].opposables).toHaveLength(17)
  })

  it.each([
    ['sans action', [], 'SEGUR-CLI-003'],
    ['avec une action inconnue', ['listr'], 'SEGUR-CLI-004'],
    ['avec un argument en trop', ['lister', 'tout'], 'SEGUR-CLI-004'],
  ])('%s, refuse', async (_, positionnels, code) => {
    await expect(lancer({}, positionnels)).rejects.toMatchObject({ code })
  })
})
