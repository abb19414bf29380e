import { html } from './html.js'

let enAttente = []

/** Ce que le prochain écran dira en haut de page. */
export function annoncer(genre, ...textes) {
  enAttente = textes.map((texte) => ({ genre, texte }))
}

/** Annonce la réponse du serveur : son message, bon ou mauvais, ou ses refus. */
export function annoncerReponse({ ok, message, genre = 'info', erreurs }) {
  if (ok) annoncer(genre, message)
  else annoncer('refus', ...erreurs)
}

/** Les annonces à montrer, une seule fois. */
export function retirerAnnonces() {
  const annonces = enAttente
  enAttente = []
  return annonces.map(
    ({ genre, texte }) =>
      html`<p class="annonce ${genre}" role="${genre === 'info' ? 'status' : 'alert'}">${texte}</p>`,
  )
}
