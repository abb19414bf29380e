/** Attend Ctrl-C ou une demande d’arrêt du système. */
export function attendreArret(): Promise<void> {
  return new Promise((resoudre) => {
    const finir = () => {
      process.off('SIGINT', finir)
      process.off('SIGTERM', finir)
      resoudre()
    }
    process.on('SIGINT', finir)
    process.on('SIGTERM', finir)
  })
}
