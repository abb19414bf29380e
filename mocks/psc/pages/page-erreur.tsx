import { Document } from './document.tsx'

/** Une erreur que le navigateur ne doit pas renvoyer chez le client (psc.md §3 [V]). */
export const pageErreur = (titre: string, message: string) => (
  <Document titre={titre}>
    <h1>{titre}</h1>
    <p class="erreur" role="alert">
      {message}
    </p>
    <p>Fermez cette page et revenez à votre logiciel.</p>
  </Document>
)
