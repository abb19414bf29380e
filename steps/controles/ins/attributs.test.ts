import { describe, expect, it } from 'vitest'
import type { IdentiteAffichee, ReponseInsiAffichee } from '../../pilotes/contrat.ts'
import { appelBloque, attributAffiche, insEffacee } from './attributs.ts'

const FICHE: IdentiteAffichee = {
  champs: {},
  numeroSecuriteSociale: null,
  statut: 'provisoire',
  attributs: ['homonyme', 'douteuse'],
  messages: [],
}
const MUETTE: ReponseInsiAffichee = { comparaison: [], reprisePossible: false, messages: [] }
const RAISON = "Identité douteuse : l'appel à INSi est impossible tant que cet attribut est posé."

describe('attributAffiche', () => {
  it('reconnaît l’attribut au masculin comme au féminin', () => {
    expect(attributAffiche(FICHE, 'douteuse').conforme).toBe(true)
    expect(attributAffiche({ ...FICHE, attributs: ['Fictif'] }, 'fictive').conforme).toBe(true)
  })

  it('condamne l’attribut absent', () => {
    expect(attributAffiche(FICHE, 'fictive').conforme).toBe(false)
  })
})

describe('insEffacee', () => {
  it('admet un champ vide, absent, ou qui dit l’être', () => {
    const vide = { libelle: 'Matricule INS', valeur: 'Non renseigné' }
    expect(insEffacee(FICHE).conforme).toBe(true)
    expect(insEffacee({ ...FICHE, champs: { matriculeIns: vide } }).conforme).toBe(true)
  })

  it.each(['matriculeIns', 'oid'] as const)('condamne %s resté sur la fiche', (champ) => {
    const champs = { [champ]: { libelle: champ, valeur: '1.2.250' } }
    expect(insEffacee({ ...FICHE, champs }).conforme).toBe(false)
  })
})

describe('appelBloque', () => {
  it('lit la raison dans les messages ou à l’écran', () => {
    expect(appelBloque({ ...MUETTE, messages: [RAISON] }, '', 'douteuse').conforme).toBe(true)
    expect(appelBloque(MUETTE, `Téléservice\n${RAISON}`, 'douteuse').conforme).toBe(true)
  })

  it('condamne un blocage sans raison, ou pour une autre raison', () => {
    expect(appelBloque(MUETTE, 'Attribut\ndouteuse', 'douteuse').conforme).toBe(false)
    expect(appelBloque(MUETTE, RAISON, 'fictive').conforme).toBe(false)
  })

  it('condamne une réponse reçue, raison dite ou non', () => {
    const recue = { ...MUETTE, reprisePossible: true }
    expect(appelBloque(recue, RAISON, 'douteuse').conforme).toBe(false)
  })
})
