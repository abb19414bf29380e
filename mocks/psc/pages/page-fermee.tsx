import { Document } from './document.tsx'

/** La page de fin de session, montrée quand le logiciel ne donne pas d'adresse de retour (psc.md §9). */
export const pageFermee = () => (
  <Document titre="Session fermée">
    <h1>Votre session est fermée</h1>
    <p>Vous pouvez fermer cette page.</p>
  </Document>
)
