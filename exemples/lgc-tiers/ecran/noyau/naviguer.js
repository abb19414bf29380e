let rendre = async () => undefined

/** Donne à la navigation de quoi dessiner un écran. */
export function installer(dessiner) {
  rendre = dessiner
  window.addEventListener('popstate', () => void rendre())
}

/** Va à cette adresse interne et dessine son écran. */
export async function aller(adresse) {
  if (location.hash !== adresse) history.pushState(null, '', adresse)
  await rendre()
}

/** Dessine de nouveau l'écran courant, avec ce que le serveur sait maintenant. */
export const rafraichir = () => rendre()
