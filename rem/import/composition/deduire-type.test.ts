import { describe, expect, it } from 'vitest'
import { deduireType } from './deduire-type.ts'

describe('le type déduit des mots d’une preuve', () => {
  it.each([
    ['Copie d’écran de la fiche', 'capture', null],
    ['Enregistrement vidéo de la connexion', 'video', null],
    ['Copie d’écran du journal des traces', 'capture', null],
    ['Lien permanent vers le rapport Gazelle', 'document', 'lien-permanent-gazelle'],
    ['Archive IHE_XDM.ZIP', 'xdm', 'ihe-xdm-zip'],
    ['Source SMTP du message envoyé', 'log', 'source-smtp'],
    ['Message HL7 v2 reçu', 'log', 'message-hl7v2'],
    ["Attestation d'homologation CNDA", 'attestation', null],
    ['Document PDF produit', 'pdf', 'pdf-a-1'],
  ])('« %s » : %s', (description, type, format) => {
    expect(deduireType(description)).toMatchObject({ type, format })
  })

  it('une capture ou une vidéo : les deux sont acceptées', () => {
    expect(deduireType('Copie d’écran ou vidéo')?.typesAcceptes).toEqual(['capture', 'video'])
  })

  it('sans indice, ne dit rien', () => {
    expect(deduireType('Preuve du bon fonctionnement')).toBeNull()
  })
})
