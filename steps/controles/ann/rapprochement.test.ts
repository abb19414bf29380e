import { describe, expect, it } from 'vitest'
import { HAKIM } from './essai.ts'
import { donneesReprises, ecartMontre, professionnelsAssocies } from './rapprochement.ts'

const champ = (libelle: string, valeur: string) => ({ libelle, valeur })

describe('le compte d’un utilisateur', () => {
  const compte = [
    champ('Nom', 'EXEMPLAIRE'),
    champ('Prénom', 'Hakim'),
    champ("Nom d'exercice", 'EXEMPLAIRE'),
    champ("Prénom d'exercice", 'Hakim'),
    champ('Profession', 'Médecin'),
    champ('Numéro RPPS', '99700000021'),
  ]
  const juger = (champs: typeof compte) =>
    donneesReprises(champs, { genre: 'utilisateur', moment: 'annuaire' }, HAKIM)

  it('dit ce que l’annuaire publie', () => {
    expect(juger(compte)).toMatchObject({ id: 'ann.utilisateur-annuaire', conforme: true })
  })

  it('est jugé sur le nom d’exercice, pas sur celui de l’état civil', () => {
    const change = compte.map((c) => (c.libelle === "Nom d'exercice" ? champ(c.libelle, 'BON') : c))
    expect(juger(change).conforme).toBe(false)
  })

  it('a un RPPS et une profession', () => {
    for (const libelle of ['Numéro RPPS', 'Profession'])
      expect(juger(compte.filter((c) => c.libelle !== libelle)).conforme).toBe(false)
  })
})

describe('la fiche d’un correspondant', () => {
  const fiche = [
    champ('Nom et prénom', 'Docteur Hakim EXEMPLAIRE'),
    champ('Numéro RPPS', '99700000021'),
    champ('Profession et spécialité', 'Médecin - Pneumologie (SM)'),
    champ('Adresse', '1 Avenue DE L ESSAI 63100 CLERMONT FERRAND'),
    champ('Téléphone', '04 65 71 00 14'),
    champ('Adresse MSSanté', 'hakim.exemplaire@medecin.fictif.mssante.fr'),
  ]
  const juger = (champs: typeof fiche) =>
    donneesReprises(champs, { genre: 'correspondant', moment: 'repris' }, HAKIM)

  it('dit par où le joindre', () => {
    expect(juger(fiche)).toMatchObject({ id: 'ann.correspondant-repris', conforme: true })
    for (const { libelle } of fiche) {
      const sans = fiche.filter((c) => c.libelle !== libelle)
      expect(juger(sans).conforme, libelle).toBe(false)
    }
  })
})

describe('le recontrôle', () => {
  const voulu = { champ: "nom d'exercice", cabinet: 'BONET', annuaire: 'BONNET' }

  it('montre le champ, et ce que dit chacun', () => {
    const juger = (ecarts: (typeof voulu)[]) => ecartMontre(ecarts, 'utilisateur', voulu).conforme
    expect(juger([{ ...voulu, champ: 'Nom d’exercice' }])).toBe(true)
    expect(juger([])).toBe(false)
    expect(juger([{ ...voulu, annuaire: 'BONET' }])).toBe(false)
    expect(juger([{ ...voulu, champ: 'Profession' }])).toBe(false)
  })
})

describe('les professionnels associés', () => {
  it('sont au dossier de ce patient seulement', () => {
    const siens = ['Docteur Hakim EXEMPLAIRE']
    expect(professionnelsAssocies({ siens, autre: [] }, [HAKIM]).conforme).toBe(true)
    expect(professionnelsAssocies({ siens: [], autre: [] }, [HAKIM]).conforme).toBe(false)
    expect(professionnelsAssocies({ siens, autre: siens }, [HAKIM]).conforme).toBe(false)
  })
})
