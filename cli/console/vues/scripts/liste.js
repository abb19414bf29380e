// Filtre à la frappe : la page se lit aussi sans ce script, le bouton « Filtrer » fait la même chose.
for (const filtres of document.querySelectorAll('form[data-filtre-de]')) {
  const region = document.getElementById(filtres.dataset.filtreDe)
  const annonce = filtres.querySelector('[data-annonce]')
  let demande = null

  const lire = async (adresse) => {
    demande?.abort()
    demande = new AbortController()
    try {
      const reponse = await fetch(adresse, { signal: demande.signal, redirect: 'error' })
      if (!reponse.ok) return
      const page = new DOMParser().parseFromString(await reponse.text(), 'text/html')
      const neuve = page.getElementById(region.id)
      if (!neuve) return
      region.replaceChildren(...neuve.childNodes)
      annonce.textContent = region.querySelector('[data-compte]')?.textContent ?? ''
      region.dataset.filtre = String(adresse)
    } catch (erreur) {
      if (erreur.name !== 'AbortError') filtres.submit()
    }
  }

  const adresse = () => {
    const choix = [...new FormData(filtres)].filter(([, valeur]) => valeur !== '')
    const cible = new URL(filtres.action)
    cible.search = new URLSearchParams(choix)
    return cible
  }

  const filtrer = () => {
    const cible = adresse()
    history.replaceState(null, '', cible)
    lire(cible)
  }
  filtres.addEventListener('input', filtrer)
  // Ce qui a été tapé ou choisi avant que ce script soit prêt.
  const demandee = new URLSearchParams(location.search)
  demandee.delete('page')
  for (const [nom, valeur] of [...demandee]) if (valeur === '') demandee.delete(nom)
  demandee.sort()
  const choisie = adresse().searchParams
  choisie.sort()
  if (String(choisie) !== String(demandee)) filtrer()
  filtres.addEventListener('submit', (evenement) => {
    evenement.preventDefault()
    filtrer()
  })
}
