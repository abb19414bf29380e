import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { dossierTemporaire } from '../essais/dossier-temporaire.ts'
import { ecrireAtomique, ecrireJson, ecrireParRenommage } from './ecrire-atomique.ts'
import { ErreurDossier } from './erreurs.ts'

const disquePlein = (): never => {
  throw Object.assign(new Error('plein'), { code: 'ENOSPC' })
}

describe('ecrireParRenommage', () => {
  it('laisse l’ancien contenu entier quand le disque se remplit au milieu de l’écriture', () => {
    const dossier = dossierTemporaire()
    const chemin = path.join(dossier, 'manifeste.json')
    ecrireAtomique(chemin, 'ancien')
    const remplir = () =>
      ecrireParRenommage(chemin, (temporaire) => {
        writeFileSync(temporaire, 'nou')
        disquePlein()
      })
    expect(remplir).toThrow(ErreurDossier)
    expect(readFileSync(chemin, 'utf8')).toBe('ancien')
  })

  it('ne laisse aucun fichier en cours après un échec', () => {
    const dossier = dossierTemporaire()
    expect(() => ecrireParRenommage(path.join(dossier, 'x'), disquePlein)).toThrow()
    expect(readdirSync(dossier)).toEqual([])
  })

  it('dit que le disque est plein, avec le code du registre', () => {
    const chemin = path.join(dossierTemporaire(), 'x')
    expect(() => ecrireParRenommage(chemin, disquePlein)).toThrow(
      expect.objectContaining({ genre: 'disque-plein', code: 'SEGUR-SOR-003' }),
    )
  })
})

describe('ecrireJson', () => {
  it('garde l’ordre des clés et finit par un saut de ligne', () => {
    const chemin = path.join(dossierTemporaire(), 'x.json')
    ecrireJson(chemin, { b: 1, a: [2] })
    expect(readFileSync(chemin, 'utf8')).toBe('{\n  "b": 1,\n  "a": [\n    2\n  ]\n}\n')
  })
})
