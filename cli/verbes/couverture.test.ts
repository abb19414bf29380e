import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { IdentifiantInconnu } from '../../rem/index.ts'
import type { ValeurOption } from '../verbe.ts'
import { creerVerbeCouverture } from './couverture.ts'

const ESSAIS = fileURLToPath(new URL('../couverture/essais/features', import.meta.url))

async function lancer(valeurs: Record<string, ValeurOption>, dossierFeatures = `${ESSAIS}/aucun`) {
  const lignes: string[] = []
  const sortie = (ligne: string) => lignes.push(ligne)
  const verbe = creerVerbeCouverture({ dossierFeatures })
  const code = await verbe.executer({ valeurs, positionnels: [], sortie })
  return { code, lignes, texte: lignes.join('\n') }
}

describe('segur couverture', () => {
  it.each([
    ['SFP-LGC-Va2', '0 scénario automatisé, 211 preuves à fournir'],
    ['MDV-LGC-SF-Va1', '0 scénario automatisé, 236 preuves à fournir'],
  ])('%s sans scénario le dit et sort avec 2', async (rem, phrase) => {
    const { code, lignes } = await lancer({ rem })
    expect(lignes).toContain(phrase)
    expect(code).toBe(2)
  })

  it('montre exigence, scénario et preuve, puis les totaux', async () => {
    const { texte } = await lancer({ chapitre: ['INS'] }, ESSAIS)
    expect(texte).toContain('features/ins/justes.feature:8')
    expect(texte).toMatch(/INS\.25\.01\.01 {2}automatisée/)
    expect(texte).toMatch(/Total INS.: 57 exigences, 79 scénarios dont 4 automatisés/)
    expect(texte).toContain('montrée par les scénarios de INS.32')
  })

  it('sort avec 2 et liste les scénarios à corriger', async () => {
    const { code, lignes } = await lancer({}, ESSAIS)
    expect(code).toBe(2)
    expect(lignes.filter((ligne) => ligne.includes('fautifs.feature:'))).toHaveLength(4)
  })

  it('sort avec 0 quand rien n’est à corriger', async () => {
    const { code } = await lancer({}, `${ESSAIS}-justes`)
    expect(code).toBe(0)
  })

  it('rend les mêmes chiffres en JSON', async () => {
    const { texte, code } = await lancer({ json: true, rem: 'SFP-LGC-Va2' })
    const lu = JSON.parse(texte)
    expect(lu).toMatchObject({
      schema: 1,
      rem: 'REM-SFP-LGC-Va2',
      profils: null,
      totaux: { preuves: 211, automatisees: 0 },
      constat: '0 scénario automatisé, 211 preuves à fournir',
      erreurs: [],
    })
    expect(code).toBe(2)
  })

  it('lit plusieurs chapitres, répétés ou séparés par des virgules', async () => {
    const { texte } = await lancer({ json: true, chapitre: ['INS,DMP', 'PSC'] })
    const codes = JSON.parse(texte).chapitres.map(({ code }: { code: string }) => code)
    expect(codes).toEqual(['INS', 'DMP', 'PSC'])
  })

  it('un référentiel inconnu lève l’erreur et ses proches', async () => {
    await expect(lancer({ rem: 'MDV-LGC-Va1-SF' })).rejects.toThrow(IdentifiantInconnu)
  })
})
