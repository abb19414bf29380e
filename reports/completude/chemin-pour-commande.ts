/** Un chemin à recopier dans une commande : entre guillemets s'il contient un blanc. */
export const cheminPourCommande = (chemin: string): string =>
  /\s/.test(chemin) ? `"${chemin}"` : chemin
