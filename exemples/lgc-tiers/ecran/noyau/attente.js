let enCours = 0

function montrer() {
  document.querySelector('#vue').ariaBusy = String(enCours > 0)
  document.querySelector('#attente').hidden = enCours === 0
}

/** Montre l'attente tant que ce travail dure. */
export async function attendre(travail) {
  enCours += 1
  montrer()
  try {
    return await travail()
  } finally {
    enCours -= 1
    montrer()
  }
}
