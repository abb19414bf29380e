/** Ce que le logiciel répond à un enregistrement, tel que l'utilisateur le voit. */
export interface ResultatEnregistrement {
  accepte: boolean
  messages: readonly string[]
}
