import { describe, expect, it } from 'vitest'
import { lireAnnuaire, publieSous } from './annuaire.ts'
import type { Simulateurs } from './simulateurs.ts'

/** Deux fichiers aux colonnes dans un ordre quelconque : elles se trouvent à leur nom. */
const FICHIERS: Readonly<Record<string, string>> = {
  'extraction/PS_LibreAcces': [
    "Identification nationale PP|Identifiant PP|Nom d'exercice|Prénom d'exercice|Libellé profession|Raison sociale site|Numéro FINESS site|Ancien identifiant de la structure|Libellé commune (coord. structure)|",
    '899700000021|99700000021|EXEMPLAIRE|HAKIM|Médecin|HOPITAL|990000014|1990000014|Thiers|',
    '899700000021|99700000021|EXEMPLAIRE|HAKIM|Médecin|CABINET||499700000013001|Riom|',
    '899700000021|99700000021|EXEMPLAIRE|HAKIM|Médecin|CABINET||499700000013001|Riom|',
    '899700200019|99700200019|EXEMPLAIRE|HAKIM|Médecin||||Vichy|',
    '',
  ].join('\n'),
  'extraction/Extraction_Correspondance_MSSante': [
    'Adresse BAL|Type de BAL|Identification nationale PP|Identification Structure|Raison Sociale structure BAL|Code postal structure BAL',
    'Propre@x.mssante.fr|PER|899700000021|||',
    'liee@x.mssante.fr|PER|899700000021|990000014|HOPITAL|63300',
    'cabinet@x.mssante.fr|ORG||99700000013001|CABINET|63200',
    'autre@x.mssante.fr|PER|899700200019|||',
    '',
  ].join('\n'),
}

const simulateurs = {
  telecharger: async (_: string, verbe: string) => new TextEncoder().encode(FICHIERS[verbe]),
  lire: async () => ({ noms: ['Autre_1.zip', 'PS_LibreAcces_202603060200.zip'] }),
} as unknown as Simulateurs

const HAKIM = { nom: 'EXEMPLAIRE', prenom: 'Hakim' }

describe('ce que l’Annuaire publie', () => {
  it('rattache à chaque activité les boîtes par lesquelles on y écrit', async () => {
    const { exercices } = publieSous(await lireAnnuaire(simulateurs), HAKIM)
    expect(exercices.map((e) => [e.raison, e.boites.map(({ adresse }) => adresse)])).toEqual([
      ['HOPITAL', ['propre@x.mssante.fr', 'liee@x.mssante.fr']],
      ['CABINET', ['propre@x.mssante.fr', 'cabinet@x.mssante.fr']],
    ])
  })

  it('compte toutes les lignes, doubles compris, et nomme l’archive', async () => {
    const { lignes, archive, professionnels, structures } = await lireAnnuaire(simulateurs)
    expect({ lignes, archive }).toEqual({ lignes: 4, archive: 'PS_LibreAcces_202603060200.zip' })
    expect(professionnels).toHaveLength(2)
    expect(structures).toEqual([
      { raison: 'CABINET', codePostal: '63200', adresse: 'cabinet@x.mssante.fr' },
    ])
  })

  it('départage les homonymes par la ville, et dit qui n’y est pas', async () => {
    const publie = await lireAnnuaire(simulateurs)
    expect(publieSous(publie, HAKIM, 'Vichy').rpps).toBe('99700200019')
    expect(() => publieSous(publie, { nom: 'PERSONNE', prenom: 'Nul' })).toThrow(/ne publie pas/)
  })
})
