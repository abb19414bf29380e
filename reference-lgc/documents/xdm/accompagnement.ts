import { xml } from '../../insi/soap/gabarit.ts'
import { PRODUIT, VERSION } from '../../version.ts'
import type { Niveau } from '../cda/niveau.ts'
import type { Contenu } from '../modele/contenu.ts'
import { nomSignataire } from '../signataire.ts'

/** README.TXT : l'émetteur, son logiciel, comment lire, l'arborescence (dmp.md §12 [V]). */
export const lisezmoi = ({ auteur, cabinet }: Contenu, chemins: readonly string[]): string =>
  [
    'Émetteur',
    `  Nom : ${nomSignataire(auteur)}`,
    `  Organisme : ${cabinet.nom}`,
    `  Adresse : ${cabinet.adresse.voie}, ${cabinet.adresse.codePostal} ${cabinet.adresse.commune}`,
    `  Téléphone : ${cabinet.telephone}`,
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

interface Inscrit {
  contenu: Contenu
  niveau: Niveau
  fichier: string | null
}

const NIVEAUX_LUS: Record<Niveau, string> = { N1: 'document encapsulé', N3: 'document structuré' }

/** INDEX.HTM : XHTML 1.0 strict, lisible sans logiciel de santé. */
export function index(documents: readonly Inscrit[], dossier: string): string {
  const liens = documents.map(
    ({ contenu, niveau, fichier }) =>
      xml`<li><a href="${dossier}/${fichier ?? ''}">${contenu.titre} (${NIVEAUX_LUS[niveau]})</a></li>`,
  )
  const corps = xml`<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="fr" lang="fr">
<head><title>Archive IHE XDM</title></head>
<body>
<p>Émetteur : ${documents[0]?.contenu.cabinet.nom ?? ''}</p>
<p><a href="README.TXT">README.TXT</a></p>
<ul>${liens}</ul>
</body>
</html>
`
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
${corps.xml}`
}
