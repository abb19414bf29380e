import { Document } from '../pages/document.tsx'

/** La mire attend l'e-CPS : le nombre à comparer, et de quoi continuer une fois la demande acceptée. */
export const pageAttente = ({
  login,
  message,
  avertir,
}: {
  login: string
  message: string
  avertir: string | null
}) => (
  <Document titre="Validez sur votre e-CPS">
    <h1>Validez sur votre e-CPS simulée</h1>
    {avertir !== null && (
      <p class="erreur" role="alert">
        {avertir}
      </p>
    )}
    <p>Le téléphone doit afficher le même nombre :</p>
    <p class="nombre">{message}</p>
    <form method="post" action="/auth/mire">
      <input type="hidden" name="login" value={login} />
      <div class="actions">
        <button type="submit" class="principal" name="decision" value="suite">
          J’ai validé, continuer
        </button>
        <button type="submit" name="decision" value="deny">
          Annuler
        </button>
      </div>
    </form>
  </Document>
)
