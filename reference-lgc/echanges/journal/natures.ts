const NATURES: Record<string, string> = {
  A28: "Création d'identité (A28)",
  A31: "Mise à jour d'identité (A31)",
  A47: "Retrait d'un identifiant (A47)",
  R01: 'Résultats (ORU)',
}

/** Ce qui a été échangé, en mots, avec le code du message. */
export const natureDe = (evenement: string): string =>
  NATURES[evenement] ?? `Message ${evenement === '' ? 'illisible' : evenement}`
