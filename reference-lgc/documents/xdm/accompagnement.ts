import { xml } from '../../insi/soap/gabarit.ts'
import { PRODUIT, VERSION } from '../../version.ts'
import { CABINET } from '../cabinet.ts'
import type { Contenu } from '../contenu.ts'
import { nomSignataire } from '../signataire.ts'

/** README.TXT : l'émetteur, son logiciel, comment lire, l'arborescence (dmp.md §12 [V]). */
export const lisezmoi = ({ auteur }: Contenu, chemins: readonly string[]): string =>
  [
    'Émetteur',
    `  Nom : ${nomSignataire(auteur)}`,
    `  Organisme : ${CABINET.nom}`,
    `  Adresse : ${CABINET.adresse.voie}, ${CABINET.adresse.codePostal} ${CABINET.adresse.commune}`,
    `  Téléphone : ${CABINET.telephone}`,
    '',
    "Application de l'émetteur",
    `  Nom : ${PRODUIT}`,
    `  Version : ${VERSION}`,
    '  Éditeur : banc de conformité, données fictives',
    '',
    'Instructions',
    '  Ouvrez cette archive avec un logiciel de professionnel de santé.',
    '',
    'Arborescence',
    ...chemins.map((chemin) => `  ${chemin}`),
    '',
  ].join('\r\n')

/** INDEX.HTM : XHTML 1.0 strict, lisible sans logiciel de santé. */
export function index({ titre }: Contenu, document: string): string {
  const corps = xml`<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="fr" lang="fr">
<head><title>Archive IHE XDM</title></head>
<body>
<p>Émetteur : ${CABINET.nom}</p>
<p><a href="README.TXT">README.TXT</a></p>
<ul><li><a href="${document}">${titre}</a></li></ul>
</body>
</html>
`
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
${corps.xml}`
}
